/**
 * Whether a path from the site's root leads to something.
 * @param addresses pages with a slash at the end; `/archive/*` stands for whatever is below
 */
export function hasAddress(addresses: ReadonlySet<string>, path: string): boolean {
  const plain = path.replace(/\/index\.html$/, '/');
  if (addresses.has(plain) || addresses.has(`${plain}/`)) return true;
  // A long list goes on on further pages, by number.
  const list = plain.replace(/\/\d+\/?$/, '/');
  if (list !== plain && addresses.has(list)) return true;
  const parts = plain.split('/');
  return parts.some((_, at) => at > 0 && addresses.has(`${parts.slice(0, at).join('/')}/*`));
}
