import type { Rule } from '../../rule.ts';

export const organizationIsDeclared: Rule = {
  id: 'organization-is-declared',
  about: 'references',
  norm: 'The organization of every role has a file in content/speakers.',
  reason: 'It has a page of its own, to which the role leads.',
  remedy: 'Add a file with `kind: organization`, or mend the id.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  examples: [
    {
      title: 'an organization that has a file',
      file: 'content/speakers/tomas-reyk.yaml',
      text: 'name: Tomas Reyk\nkind: person\nroles:\n  - { title: Harbour master, organization: harbour-board }\n',
      files: { 'content/speakers/harbour-board.yaml': 'name: Ostrevik Harbour Board\nkind: organization\n' },
    },
    {
      title: 'a slip in its id',
      file: 'content/speakers/tomas-reyk.yaml',
      text: 'name: Tomas Reyk\nkind: person\nroles:\n  - { title: Harbour master, organization: ⟦harbor-board⟧ }\n',
      files: { 'content/speakers/harbour-board.yaml': 'name: Ostrevik Harbour Board\nkind: organization\n' },
    },
  ],
};
