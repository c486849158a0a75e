import type { Rule } from '../../rule.ts';

export const speakerIsUsed: Rule = {
  id: 'speaker-is-used',
  about: 'references',
  norm: 'Some brief refers to every speaker that has a file.',
  reason: 'An organization is used by the roles in it, too. A speaker to whom nothing is attributed has a page with nothing on it.',
  remedy: 'Delete the file, unless a brief is to come.',
  severity: 'note',
  shownBy: 'site',
  examples: [
    {
      title: 'a speaker that a brief refers to',
      file: 'content/speakers/tomas-reyk.yaml',
      text: 'name: Tomas Reyk\nkind: person\n',
      files: {
        'content/briefs/bridge.mdx':
          '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  c: { outlet: northwire, title: Shut }\n---\n<Attribution speaker="tomas-reyk" source="c">Shut.</Attribution>\n',
      },
    },
    {
      title: 'one that is kept for a reason',
      file: 'content/speakers/tomas-reyk.yaml',
      text: '# brevier-ignore speaker-is-used: the series begins in May\nname: Tomas Reyk\nkind: person\n',
    },
    { title: 'one that none refers to', file: 'content/speakers/tomas-reyk.yaml', text: 'name: ⟦Tomas Reyk⟧\nkind: person\n' },
  ],
};
