import type { Rule } from '../../rule.ts';

export const commentIsMeant: Rule = {
  id: 'comment-is-meant',
  about: 'format',
  norm: 'What stands behind a `#` in the head of a brief is a comment, and not the end of a text.',
  reason: 'YAML takes a `#` behind a space for the beginning of a comment, so a headline would end before it.',
  remedy: 'Put the text in quotation marks; or, for a comment, a space behind the `#`.',
  severity: 'warning',
  sources: [{ title: 'YAML 1.2.2, section 6.6: Comments', url: 'https://yaml.org/spec/1.2.2/#66-comments' }],
  examples: [
    { title: 'a number in a headline', text: 'Shut.', fields: { title: 'title: Pier ⟦#3 breaks⟧' } },
    {
      title: 'the same in a page',
      file: 'content/pages/pier.mdx',
      text: '---\ntitle: Pier ⟦#3 breaks⟧\ndescription: What we know.\n---\nShut.\n',
    },
    { title: 'the same in quotation marks', text: 'Shut.', fields: { title: 'title: "Pier #3 breaks"' } },
    { title: 'comments', text: 'Shut.', fields: { dateline: 'dateline: "Ostrevik" #where the board sits', extra: '#draft: true' } },
    { title: 'a number that belongs to a word', text: 'Shut.', fields: { dateline: 'dateline: Pier#3' } },
  ],
  find: ({ comments, text }) =>
    comments
      .filter(
        ({ within, range: { start } }) =>
          within === 'frontmatter' &&
          /^#[^\s#!]/.test(text.slice(start, start + 2)) &&
          /[^\s"'}\]][ \t]*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)),
      )
      .map(({ range }) => ({
        range,
        message: `“${text.slice(range.start, range.end)}” is a comment to YAML, so readers don’t see it.`,
        help: 'Put the whole text in quotation marks; or, for a comment, a space behind the #.',
      })),
};
