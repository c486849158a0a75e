import type { Rule } from '../../rule.ts';

export const frontmatterIsPresent: Rule = {
  id: 'frontmatter-is-present',
  about: 'format',
  norm: 'A brief begins with its frontmatter: YAML between two lines of three hyphens.',
  reason: 'It is data. Nothing in it is executed, whatever follows the hyphens.',
  remedy: 'Begin the file with a line of three hyphens, then a field a line, then three hyphens again.',
  severity: 'error',
  firm: true,
  examples: [
    { title: 'fields between hyphens', text: '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\n---\nShut.\n' },
    { title: 'a file that begins with its text', file: 'content/briefs/bridge.mdx', text: '⟦T⟧he bridge stays shut.\n' },
    {
      title: 'frontmatter that goes on to the end',
      file: 'content/briefs/bridge.mdx',
      text: '⟦---⟧\ntitle: The bridge\ndescription: It stays shut.\n\nShut.\n',
    },
    {
      title: 'a language that would run',
      file: 'content/briefs/bridge.mdx',
      text: '⟦---js⟧\nmodule.exports = { title: "The bridge" }\n---\nShut.\n',
    },
  ],
};
