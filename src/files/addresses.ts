import { glob } from 'tinyglobby';

/** The names of what a site publishes a page of. */
export interface Published {
  /** Slugs, and of drafts none. */
  briefs: Iterable<string>;
  pages: Iterable<string>;
  /** Ids. */
  speakers: Iterable<string>;
  outlets: Iterable<string>;
  topics: Iterable<string>;
}

/**
 * What a link of a brief or of a page may lead to: paths from the site's root, pages with a slash at the end; `/archive/*` stands for
 * whatever is below. The base path of a site is no part of them, for authors leave it out.
 * @param root the folder of the site, with a slash at its end
 */
export async function siteAddresses(root: string, published: Published): Promise<Set<string>> {
  const [files, pages] = await Promise.all([
    glob('**', { cwd: `${root}public`, expandDirectories: false, dot: true }),
    glob('**/*.{astro,md,mdx,html,ts,js}', { cwd: `${root}src/pages`, expandDirectories: false }),
  ]);
  return new Set([
    ...own,
    ...[...published.briefs].flatMap((slug) => ['/', ...besideBriefs].map((ending) => `/briefs/${slug}${ending}`)),
    ...[...published.pages].map((slug) => `/${slug}/`),
    ...[...published.speakers].flatMap((id) => withFeeds(`/speakers/${id}/`)),
    ...[...published.topics].flatMap((id) => withFeeds(`/topics/${id}/`)),
    ...[...published.outlets].map((id) => `/outlets/${id}/`),
    ...files.map((file) => `/${slashes(file)}`),
    ...pages.map(slashes).flatMap(addressOfPage),
  ]);
}

/** The files that stand beside the page of a brief: `briefFiles` of the exports, and its card. */
const besideBriefs = ['.json', '.md', '.annotations.jsonld', '.png'];

const withFeeds = (page: string) => [page, ...['feed.xml', 'rss.xml', 'feed.json'].map((file) => page + file)];

/** What a site has whatever it publishes: the routes of the integration without parameters. */
const own = [
  ...withFeeds('/'),
  ...['/archive/', '/archive/*', '/corrections/', '/record/', '/record/*', '/record.csv', '/record.json'],
  ...['/schemas/*', '/search/', '/speakers/', '/sitemap-index.xml', '/sitemap-0.xml'],
];

/** Of a page that a site has added in src/pages; one with parameters stands for all below its folder. */
function addressOfPage(file: string): string[] {
  if (/(?:^|\/)_/.test(file)) return [];
  const parameter = file.indexOf('[');
  if (parameter !== -1) return [`/${file.slice(0, parameter).replace(/[^/]*$/, '')}*`];
  const path = file.replace(/\.\w+$/, '');
  if (/\.[tj]s$/.test(file)) return [`/${path}`];
  return [`/${`${path}/`.replace(/(?:^|(?<=\/))index\/$/, '')}`];
}

const slashes = (file: string) => file.replaceAll('\\', '/');
