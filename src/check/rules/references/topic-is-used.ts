import type { Rule } from '../../rule.ts';

export const topicIsUsed: Rule = {
  id: 'topic-is-used',
  about: 'references',
  norm: 'Some brief refers to every topic that has a file.',
  reason: 'Its page would have nothing on it.',
  remedy: 'Delete the file, unless a brief is to come.',
  severity: 'note',
  shownBy: 'site',
  examples: [
    {
      title: 'a topic that a brief refers to',
      file: 'content/topics/ferry.yaml',
      text: 'name: The ferry\n',
      files: {
        'content/briefs/bridge.mdx':
          '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\ntopics: [ferry]\nsources:\n  c: { outlet: northwire, title: Shut }\n---\nShut.\n',
      },
    },
    {
      title: 'one that is kept for a reason',
      file: 'content/topics/ferry.yaml',
      text: '# brevier-ignore topic-is-used: the series begins in May\nname: The ferry\n',
    },
    { title: 'one that none refers to', file: 'content/topics/ferry.yaml', text: 'name: ⟦The ferry⟧\n' },
  ],
};
