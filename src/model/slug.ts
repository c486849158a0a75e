/** The end of an address: that of a brief or a page is the path of its file below its folder, without .mdx. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:[-_][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-_][a-z0-9]+)*)*$/.test(text);

/** The slug of a brief or a page, by its path below the site's root. */
export const slugOfFile = (file: string): string => file.replace(/^content\/[^/]+\/|\.mdx$/g, '');

/** The slugs of the files that are read as MDX. */
export const slugsIn = (files: readonly string[]): string[] =>
  files
    .filter((file) => file.endsWith('.mdx'))
    .map(slugOfFile)
    .sort();

/** Whether a file is a page: full MDX, with a frontmatter of its own, and neither dateline nor day. */
export const isPage = (file: string): boolean => file.startsWith('content/pages/');
