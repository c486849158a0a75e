import type { Rule } from '../../rule.ts';

export const idIsValid: Rule = {
  id: 'id-is-valid',
  about: 'format',
  norm: 'The name of the file of a speaker, an outlet or a topic is its id: small letters a–z, digits and single hyphens.',
  reason: 'It stands in addresses, and in the text of briefs.',
  remedy: 'Rename the file. The name that readers see stands in it, in any letters.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  examples: [
    { title: 'plain letters', file: 'content/speakers/inga-halvard.yaml', text: 'name: Inga Halvård\nkind: person\n' },
    { title: 'a capital letter and a space', file: 'content/speakers/Inga Halvard.yaml', text: '⟦n⟧ame: Inga Halvard\nkind: person\n' },
    { title: 'a Cyrillic а', file: 'content/speakers/inga-hаlvard.yaml', text: '⟦n⟧ame: Inga Halvard\nkind: person\n' },
  ],
};
