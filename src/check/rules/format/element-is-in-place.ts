import type { Rule } from '../../rule.ts';

export const elementIsInPlace: Rule = {
  id: 'element-is-in-place',
  about: 'format',
  norm: 'An element stands where it means something, and holds something: an event in a timeline, no statement in another.',
  remedy: 'Move the element, or close the other first.',
  severity: 'error',
  firm: true,
  examples: [
    { title: 'events in a timeline', text: '<Timeline>\n<Event date="2024-03-11">The storm breaks two piers.</Event>\n</Timeline>' },
    { title: 'an event outside', text: '⟦<Event⟧ date="2024-03-11">The storm breaks two piers.</Event>' },
    {
      title: 'text between events',
      text: '<Timeline>\n<Event date="2024-03-11">The storm.</Event>\n\n⟦Then it was quiet.⟧\n\n</Timeline>',
    },
    {
      title: 'a statement in a statement',
      text: '<Attribution speaker="inga-halvard" source="courier">He said ⟦<Attribution⟧ speaker="tomas-reyk" source="courier">no</Attribution>.</Attribution>',
    },
    { title: 'a statement without words', text: '⟦<Attribution⟧ speaker="inga-halvard" source="courier"></Attribution>' },
  ],
};
