import type { Rule } from '../../rule.ts';

export const fileIsRead: Rule = {
  id: 'file-is-read',
  about: 'format',
  norm: 'What looks like content has a name and a place where it is read: `.mdx` for briefs and pages, `.yaml` for what they refer to.',
  reason: 'A file with another ending, or in another folder, would be left out without a word.',
  remedy: 'Rename the file or its folder, or move it out of content.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  examples: [
    { title: 'a topic', file: 'content/topics/kettle-bridge.yaml', text: 'name: The Kettle Bridge\n' },
    { title: 'another ending', file: 'content/topics/kettle-bridge.yml', text: '⟦n⟧ame: The Kettle Bridge\n' },
    { title: 'a folder below', file: 'content/topics/bridges/kettle-bridge.yaml', text: '⟦n⟧ame: The Kettle Bridge\n' },
    { title: 'a brief in Markdown alone', file: 'content/briefs/bridge.md', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
    { title: 'a folder with a slip in its name', file: 'content/brief/bridge.mdx', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
    { title: 'no folder at all', file: 'content/bridge.mdx', text: '⟦-⟧--\ntitle: The bridge\n---\n' },
    { title: 'a note to whoever opens the folder', file: 'content/README.md', text: 'A brief a vote.\n' },
    { title: 'what a site has besides', file: 'content/ferries/m-s-skerry.md', text: '---\ntitle: The Skerry\n---\n' },
  ],
};
