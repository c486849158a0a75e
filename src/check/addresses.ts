import type { Brief } from '../model/brief.ts';
import { isPage, slugOfFile } from '../model/slug.ts';

/** The path of the page that a brief or a page of content makes, from the site's root. */
export const pathOf = ({ file, slug }: Pick<Brief, 'file' | 'slug'>) => `${isPage(file) ? '/' : '/briefs/'}${slug}/`;

/** The same, by the file's path below the site's root. */
export const pathOfFile = (file: string) => pathOf({ file, slug: slugOfFile(file) });

/** The files that stand beside the page of a brief: `briefFiles` of the exports, and its card. */
export const besideBriefs = ['.json', '.md', '.annotations.jsonld', '.png'] as const;

/** The page that a path leads to; of what is published beside the page of a brief, that page. */
export function pageOf(path: string): string {
  const file = besideBriefs.find((ending) => path.endsWith(ending));
  return `${file ? path.slice(0, -file.length) : path.replace(/\/(?:index\.html)?$/, '')}/`;
}

/** The path from the site's root that a link in a brief or a page leads to; `undefined` for one that leads elsewhere, or nowhere. */
export function pathOnSite(address: string, brief: Pick<Brief, 'file' | 'slug'>): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
  const own = `https://site.invalid${pathOf(brief)}`;
  return URL.canParse(address, own) ? decoded(new URL(address, own).pathname) : undefined;
}

/** An address that can't be decoded is taken as it stands. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

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
