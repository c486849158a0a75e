import type { Rule } from '../../rule.ts';

export const statementHasAnId: Rule = {
  id: 'statement-has-an-id',
  about: 'references',
  norm: 'Every statement has an `id` of its own in the file.',
  reason:
    'The end of its permanent link is made from its speaker and its words where it has none. Written down, the link stays when the words change.',
  remedy: 'Write an `id`. `brevier check --fix` writes the one that the link has today.',
  severity: 'note',
  onlyIfAsked: true,
  examples: [
    { title: 'an id', text: '<Attribution id="shut" speaker="inga-halvard" source="courier">The bridge stays shut.</Attribution>' },
    {
      title: 'no id',
      text: '⟦<Attribution⟧ speaker="inga-halvard" source="courier">The bridge stays shut.</Attribution>',
      fixed: '<Attribution id="inga-halvard-4f0c04" speaker="inga-halvard" source="courier">The bridge stays shut.</Attribution>',
    },
    {
      title: 'one statement twice',
      text: '⟦<Attribution⟧ unnamed="a docker" source="courier">Rotten.</Attribution>\n\n⟦<Attribution⟧ unnamed="a docker" source="northwire">Rotten.</Attribution>',
      fixed:
        '<Attribution id="unnamed-eda565" unnamed="a docker" source="courier">Rotten.</Attribution>\n\n<Attribution id="unnamed-eda565-2" unnamed="a docker" source="northwire">Rotten.</Attribution>',
    },
    {
      title: 'a speaker whom nobody knows: the id can’t be made yet',
      text: '<Attribution speaker="inga-halvart" source="courier">The bridge stays shut.</Attribution>',
    },
  ],
  find({ attributions }, { speakers }) {
    return attributions
      .filter(({ speakers: [first], places }) => places.attributes.id === undefined && (first === undefined || speakers.has(first)))
      .map(({ id, places: { name } }) => ({
        range: name,
        message: 'The statement has no id of its own.',
        help: `Write id="${id}", the end of its permanent link today.`,
        fix: [{ range: { start: name.end, end: name.end }, text: ` id="${id}"` }],
      }));
  },
};
