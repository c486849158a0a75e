import type { Rule } from '../../rule.ts';

export const snapshotIsUsed: Rule = {
  id: 'snapshot-is-used',
  about: 'references',
  norm: 'Some source names every snapshot.',
  reason: 'A snapshot that no source names checks nothing: often its name was forgotten under `snapshot`.',
  remedy: 'Name it under the source that it is an excerpt of, or delete the file.',
  severity: 'note',
  shownBy: 'site',
  examples: [
    {
      title: 'a snapshot of a source',
      file: 'content/snapshots/courier.txt',
      text: 'The bridge stays shut until the spring.\n',
      files: {
        'content/briefs/bridge.mdx':
          '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n  c: { outlet: northwire, title: Shut, snapshot: courier.txt }\n---\nShut.\n',
      },
    },
    { title: 'one that no source names', file: 'content/snapshots/courier.txt', text: '⟦T⟧he bridge stays shut until the spring.\n' },
  ],
};
