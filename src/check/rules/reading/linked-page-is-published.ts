import type { Rule } from '../../rule.ts';

const brief = (text: string, more = '') => `---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\n${more}---\n${text}\n`;
const draft = { 'content/briefs/ferry.mdx': brief('It sails.', 'draft: true\n') };

export const linkedPageIsPublished: Rule = {
  id: 'linked-page-is-published',
  about: 'reading',
  norm: 'What a link leads to is published.',
  reason: 'A draft has a page in the preview and none on the site, so the link works for authors alone.',
  remedy: 'Publish both at once: take `draft` out of the other file, or the link out of this one.',
  severity: 'warning',
  shownBy: 'site',
  examples: [
    {
      title: 'a brief that readers see',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [the ferry](/briefs/ferry/).'),
      files: { 'content/briefs/ferry.mdx': brief('It sails.') },
    },
    {
      title: 'a draft',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [the ferry](⟦/briefs/ferry/⟧), [its day](⟦../ferry/#day⟧) and [its data](⟦/briefs/ferry.json⟧).'),
      files: draft,
    },
    {
      title: 'the same from a page',
      file: 'content/pages/about.mdx',
      text: '---\ntitle: About\ndescription: Who we are.\n---\nSee [the ferry](⟦/briefs/ferry⟧).\n',
      files: draft,
    },
    {
      title: 'a page that is a draft, beside a brief of the same name',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [how it was made](⟦/ferry/⟧) and [the ferry](/briefs/ferry/).'),
      files: {
        'content/briefs/ferry.mdx': brief('It sails.'),
        'content/pages/ferry.mdx': '---\ntitle: How it was made\ndescription: By hand.\ndraft: true\n---\nBy hand.\n',
      },
    },
    {
      title: 'a draft in a draft',
      file: 'content/briefs/bridge.mdx',
      text: brief('See [the ferry](/briefs/ferry/).', 'draft: true\n'),
      files: draft,
    },
    {
      title: 'a draft that is about to come',
      file: 'content/briefs/bridge.mdx',
      text: brief(
        '{/* brevier-ignore linked-page-is-published: the ferry is to be published on the same day */}\nSee [the ferry](/briefs/ferry/).',
      ),
      files: draft,
    },
  ],
};
