import type { Rule } from '../../rule.ts';

export const fileIsRead: Rule = {
  id: 'file-is-read',
  about: 'format',
  norm: 'What looks like content has a name by which it is read: `.mdx` for briefs and pages, `.yaml` for what they refer to.',
  reason: 'A file with another ending, or in a folder below, would be left out without a word.',
  remedy: 'Rename the file, or move it out of the folder.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  examples: [
    { title: 'a topic', file: 'content/topics/kettle-bridge.yaml', text: 'name: The Kettle Bridge\n' },
    { title: 'another ending', file: 'content/topics/kettle-bridge.yml', text: '⟦n⟧ame: The Kettle Bridge\n' },
    { title: 'a folder below', file: 'content/topics/bridges/kettle-bridge.yaml', text: '⟦n⟧ame: The Kettle Bridge\n' },
    { title: 'a brief in Markdown alone', file: 'content/briefs/bridge.md', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
  ],
};
