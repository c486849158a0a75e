/**
 * The file that the page at a path is made from, below the site's root; `undefined` for a page of many, or of none. Whether there is such a
 * file is not asked.
 * @param base the path that the site lies under, with slashes at both ends
 */
export function fileOfPage(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const name = path.slice(base.length).replace(/\/$/, '');
  // What isn't plain is no address of ours, and could lead out of the folder.
  if (!/^[a-z\d_-]+(?:\/[a-z\d_-]+)*$/.test(name)) return undefined;
  const [folder, id] = name.split('/');
  if (folder === 'briefs') return id === undefined ? undefined : `content/${name}.mdx`;
  if (folder === 'speakers' || folder === 'outlets' || folder === 'topics') return id && `content/${folder}/${id}.yaml`;
  return `content/pages/${name}.mdx`;
}
