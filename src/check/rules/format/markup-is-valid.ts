import type { Rule } from '../../rule.ts';

export const markupIsValid: Rule = {
  id: 'markup-is-valid',
  about: 'format',
  norm: 'The text of a brief can be read as MDX: every element is closed, and `<` and `{` as characters have a backslash.',
  remedy: 'Close the element, or write `\\<` and `\\{` for the characters.',
  severity: 'error',
  firm: true,
  sources: [{ title: 'MDX: Troubleshooting', url: 'https://mdxjs.com/docs/troubleshooting-mdx/' }],
  examples: [
    { title: 'characters with a backslash', text: 'The toll is \\< 40 crowns, \\{for now}.' },
    { title: 'an element that is not closed', text: '⟦<Analysis⟧>\n\nThe board has lost its patience.\n' },
    { title: 'a sign that begins a tag', text: 'The toll is ⟦<40⟧ crowns.' },
    { title: 'a comment of HTML', text: 'Shut. ⟦<!--⟧ for now -->' },
    {
      title: 'curly quotation marks round a value',
      text: '<Attribution ⟦speaker=“inga-halvard”⟧ source="courier">Shut.</Attribution>',
      fixed: '<Attribution speaker="inga-halvard" source="courier">Shut.</Attribution>',
    },
    {
      title: 'a curly mark without its like, which may end anywhere',
      text: '<Attribution ⟦speaker=“inga-halvard source="courier"⟧>Shut.</Attribution>',
    },
    { title: 'a quotation mark that is not closed', text: '<Attribution ⟦speaker="inga-halvard⟧ source="courier">Shut.</Attribution>' },
    { title: 'an element that is closed by another', text: '<Analysis>\nShut.\n⟦</Analisis⟧>' },
    { title: 'an element that ends behind its paragraph', text: 'It is ⟦<Analysis⟧>shut.\n\nFor long.</Analysis>' },
  ],
};
