import type { Rule } from '../../rule.ts';

export const slugIsUnique: Rule = {
  id: 'slug-is-unique',
  about: 'format',
  norm: 'No two briefs have paths that differ by case alone, or by the form of a letter in Unicode.',
  reason: 'Some disks and hosts take them for one.',
  remedy: 'Rename one of the two; the one that was published first keeps its address.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  sources: [{ title: 'Unicode Standard Annex #15: Unicode Normalization Forms', url: 'https://www.unicode.org/reports/tr15/' }],
  examples: [
    {
      title: 'two briefs',
      file: 'content/briefs/bridge.mdx',
      text: '---\ntitle: The bridge\n---\n',
      files: { 'content/briefs/2024/bridge.mdx': '---\ntitle: The bridge\n---\n' },
    },
    {
      title: 'two that differ by a capital letter',
      file: 'content/briefs/bridge.mdx',
      text: '⟦-⟧--\ntitle: The bridge\n---\n',
      files: { 'content/briefs/Bridge.mdx': '---\ntitle: The bridge\n---\n' },
    },
  ],
};
