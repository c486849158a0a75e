import type { Rule } from '../../rule.ts';

export const speakerIsValid: Rule = {
  id: 'speaker-is-valid',
  about: 'format',
  norm: 'The file of a speaker has a name and a kind, and no field that nobody knows.',
  remedy: 'Mend the field: the problem says what is expected.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a person with an office',
      file: 'content/speakers/inga-halvard.yaml',
      text: 'name: Inga Halvard\nkind: person\naliases: [Инга Халвард]\nroles:\n  - { title: Mayor, from: 2023-11 }\n',
    },
    { title: 'a kind that there is not', file: 'content/speakers/inga-halvard.yaml', text: 'name: Inga Halvard\nkind: ⟦mayor⟧\n' },
    { title: 'a name that is a number', file: 'content/speakers/pilot-012.yaml', text: 'name: ⟦012⟧\nkind: person\n' },
    {
      title: 'a day that does not exist',
      file: 'content/speakers/inga-halvard.yaml',
      text: 'name: Inga Halvard\nkind: person\nroles:\n  - { title: Mayor, from: ⟦2023-11-31⟧ }\n',
    },
    {
      title: 'an organization that is no id',
      file: 'content/speakers/inga-halvard.yaml',
      text: 'name: Inga Halvard\nkind: person\nroles:\n  - { title: Mayor, organization: ⟦Town of Ostrevik⟧ }\n',
    },
  ],
};
