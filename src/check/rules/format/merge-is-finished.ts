import type { Rule } from '../../rule.ts';

export const mergeIsFinished: Rule = {
  id: 'merge-is-finished',
  about: 'format',
  norm: 'No file holds what git leaves in it where two versions meet.',
  reason: 'Until somebody has chosen one of them it is no text, and nothing else is told of it.',
  remedy: 'Keep what is right of the two versions, and take out the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  severity: 'error',
  firm: true,
  sources: [{ title: 'git merge: How conflicts are presented', url: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented' }],
  examples: [
    { title: 'two versions of a sentence', text: '⟦<<<<<<< HEAD⟧\nIt is shut.\n=======\nIt is {open.\n>>>>>>> main' },
    { title: 'the end of it', text: 'It is shut.\n=======\n\n⟦>>>>>>> main⟧' },
    { title: 'a block of code that shows one', text: '```\n<<<<<<< HEAD\nshut\n=======\nopen\n>>>>>>> main\n```' },
    {
      title: 'two versions of the head',
      text: 'Shut.',
      fields: { title: '⟦<<<<<<< HEAD⟧\ntitle: Shut\n=======\ntitle: Open\n>>>>>>> main' },
    },
    {
      title: 'two versions of a speaker',
      file: 'content/speakers/ola.yaml',
      text: '⟦<<<<<<< HEAD⟧\nname: Ola\n=======\nname: Olga\n>>>>>>> main\nkind: person\n',
    },
    { title: 'a heading that is underlined', text: 'The vote\n========\n\nShut.' },
  ],
};
