import type { Rule } from '../../rule.ts';

const brief = (text: string) => `---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\n---\n${text}\n`;
const ferry = { 'content/briefs/ferry.mdx': brief('## The vote\n\nIt sails.') };

export const linkedPlaceExists: Rule = {
  id: 'linked-place-exists',
  about: 'reading',
  norm: 'A link to a place in another brief leads to a heading, a statement or a source that the brief has.',
  reason: 'A browser that does not find the place shows the beginning of the page, and readers look for what was meant.',
  remedy: 'Write the id that the place has today; one that is written, `id="…"`, stays when the words change.',
  severity: 'warning',
  shownBy: 'site',
  examples: [
    {
      title: 'a heading that there is',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [the vote](/briefs/ferry/#the-vote).'),
      files: ferry,
    },
    {
      title: 'one that there is not',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [the vote](⟦/briefs/ferry/#thevote⟧) and [the log](⟦../ferry#log⟧).'),
      files: ferry,
    },
    {
      title: 'from a page',
      file: 'content/pages/about.mdx',
      text: '---\ntitle: About\ndescription: Us.\n---\nSee [it](⟦/briefs/ferry/#log⟧).\n',
      files: ferry,
    },
    { title: 'the beginning of the page', file: 'content/briefs/bridge.mdx', text: brief('See [it](/briefs/ferry/#top).'), files: ferry },
  ],
};
