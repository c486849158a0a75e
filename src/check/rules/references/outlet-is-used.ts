import type { Rule } from '../../rule.ts';

export const outletIsUsed: Rule = {
  id: 'outlet-is-used',
  about: 'references',
  norm: 'Some brief refers to every outlet that has a file.',
  reason: 'Its page would have nothing on it.',
  remedy: 'Delete the file, unless a brief is to come.',
  severity: 'note',
  shownBy: 'site',
  examples: [
    {
      title: 'a outlet that a brief refers to',
      file: 'content/outlets/radio-skerry.yaml',
      text: 'name: Radio Skerry\n',
      files: {
        'content/briefs/bridge.mdx':
          '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  c: { outlet: radio-skerry, title: Shut }\n---\nShut.\n',
      },
    },
    {
      title: 'one that is kept for a reason',
      file: 'content/outlets/radio-skerry.yaml',
      text: '# brevier-ignore outlet-is-used: the series begins in May\nname: Radio Skerry\n',
    },
    { title: 'one that none refers to', file: 'content/outlets/radio-skerry.yaml', text: 'name: ⟦Radio Skerry⟧\n' },
  ],
};
