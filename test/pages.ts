import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  /** Below the base path: `briefs/x/`, `` for the front page, `404.html`. */
  path: string;
  html: string;
  ids: string[];
  /** Addresses in `href` and `src` as they are written. */
  links: string[];
}

export async function builtPages(dist: string): Promise<BuiltPage[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    pages.map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      return {
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        ids: valuesOf(html, 'id'),
        links: [...valuesOf(html, 'href'), ...valuesOf(html, 'src')],
      };
    }),
  );
}

/** Attribute values in the tags of a page; text that only looks like one stands escaped. */
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(/<[a-z][^<>]*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => decoded(match[1] as string)),
  );

const decoded = (value: string) => value.replace(/&(amp|quot|lt|gt|#38|#x26|#34|#39|#x27);/g, (entity) => entities[entity] ?? entity);
const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#38;': '&',
  '&#x26;': '&',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Every link of a site that leads nowhere, as `page → address`: files that are not there, and parts of pages. */
export async function brokenLinks(dist: string, base = '/'): Promise<string[]> {
  const pages = await builtPages(dist);
  const files = new Set((await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/')));
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap(({ path, links }) =>
    links.filter((link) => !leadsSomewhere(link, `${base}${path}`)).map((link) => `${path || 'front page'} → ${link}`),
  );

  function leadsSomewhere(link: string, from: string): boolean {
    if (/^(?:https?|mailto|tel|data):/.test(link)) return true;
    const { pathname, hash } = new URL(link, `http://site${from}`);
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
    if (!files.has(file)) return false;
    return hash === '' || !file.endsWith('.html') || ids.get(path)?.has(decodeURIComponent(hash.slice(1))) === true;
  }
}

/** Files of `_astro/` that built pages and style sheets name and that are not there. */
export async function missingAssets(dist: string): Promise<string[]> {
  const files = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const naming = files.filter((file) => /\.(?:html|css|js)$/.test(file) && !file.startsWith('pagefind/'));
  const named = await Promise.all(
    naming.map(async (file) => [...(await readFile(join(dist, file), 'utf8')).matchAll(/_astro\/[\w./@-]+\.\w+/g)].map(([asset]) => asset)),
  );
  return [...new Set(named.flat())].filter((asset) => !files.includes(asset)).sort();
}

/** One page of each kind, the largest: `speakers/x/` for all speakers. */
export async function kindsOfPages(dist: string): Promise<string[]> {
  const largest = new Map<string, BuiltPage>();
  for (const page of await builtPages(dist)) {
    const kind = page.path.replace(/^([^/]+\/)[^/].*$/, '$1*');
    if (page.html.length > (largest.get(kind)?.html.length ?? -1)) largest.set(kind, page);
  }
  return [...largest.values()].map(({ path }) => path);
}
