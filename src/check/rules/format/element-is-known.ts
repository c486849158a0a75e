import type { Rule } from '../../rule.ts';

export const elementIsKnown: Rule = {
  id: 'element-is-known',
  about: 'format',
  norm: 'A brief holds Markdown and the elements of Brevier: `<Attribution>`, `<Timeline>`, `<Event>` and `<Analysis>`.',
  remedy: "Write in Markdown what Markdown has. A site that trusts its authors sets `mdx: 'full'`.",
  severity: 'error',
  firm: true,
  examples: [
    { title: 'Markdown', text: 'The board **shut** the bridge.' },
    { title: 'an element of HTML', text: 'The board ⟦<b⟧>shut</b> the bridge.' },
    { title: 'a slip in a name', text: '⟦<Atribution⟧ speaker="inga-halvard" source="courier">Shut.</Atribution>' },
    { title: 'a script', text: '⟦<script⟧>alert</script>' },
  ],
};
