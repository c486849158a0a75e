import type { Rule } from '../../rule.ts';

export const wordsAreWritten: Rule = {
  id: 'words-are-written',
  about: 'format',
  norm: 'The words of a statement are written, not computed, and none is struck out.',
  reason:
    "They are published as data and remembered in the lock, by programs that run no code and see no line through a word. Values are computed only where a site has `mdx: 'full'`, and on pages.",
  remedy: 'Write the value itself, and what was said alone.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a word that is struck out',
      text: '<Attribution speaker="inga-halvard" source="courier">We will ⟦~~not~~⟧ wait.</Attribution>',
    },
    {
      title: 'words',
      file: 'content/pages/toll.mdx',
      text: '---\ntitle: The toll\nsources:\n  c: { outlet: northwire, title: The toll }\n---\n<Attribution unnamed="a docker" source="c">Forty crowns.</Attribution>\n',
    },
    {
      title: 'a value that is computed',
      file: 'content/pages/toll.mdx',
      text: '---\ntitle: The toll\nsources:\n  c: { outlet: northwire, title: The toll }\n---\n<Attribution unnamed="a docker" source="c">⟦{20 + 20}⟧ crowns.</Attribution>\n',
    },
  ],
};
