import { glob } from 'tinyglobby';
import { besideBriefs } from '../check/addresses.ts';
import type { EntityKind } from '../model/entities.ts';
import { slugsIn } from '../model/slug.ts';
import { contentFiles } from './content-files.ts';

/** The slugs of what a site has a page of, drafts among them: what is a draft shows only when it is read. */
interface Slugs {
  briefs: readonly string[];
  pages: readonly string[];
}

/** Ids. */
type Ids = Record<EntityKind, { keys(): Iterable<string> }>;

/**
 * What a link of a brief or of a page may lead to: paths from the site's root, pages with a slash at the end; `/archive/*` stands for
 * whatever is below. The base path of a site is no part of them, for authors leave it out.
 * @param root the folder of the site, with a slash at its end
 */
export async function siteAddresses(root: string, ids: Ids, { briefs, pages }: Slugs): Promise<Set<string>> {
  const [files, ownPages] = await Promise.all([
    glob('**', { cwd: `${root}public`, expandDirectories: false, dot: true }),
    glob('**/*.{astro,md,mdx,html,ts,js}', { cwd: `${root}src/pages`, expandDirectories: false }),
  ]);
  return new Set([
    ...own,
    ...briefs.flatMap((slug) => ['/', ...besideBriefs].map((ending) => `/briefs/${slug}${ending}`)),
    ...pages.map((slug) => `/${slug}/`),
    ...[...ids.speakers.keys()].flatMap((id) => withFeeds(`/speakers/${id}/`)),
    ...[...ids.topics.keys()].flatMap((id) => withFeeds(`/topics/${id}/`)),
    ...[...ids.outlets.keys()].map((id) => `/outlets/${id}/`),
    ...files.map((file) => `/${slashes(file)}`),
    ...ownPages.map(slashes).flatMap(addressOfPage),
  ]);
}

/** The same, of the briefs and pages that lie on the disk. */
export async function readAddresses({ root, content }: { root: string; content: string }, ids: Ids): Promise<Set<string>> {
  const [briefs, pages] = await Promise.all([contentFiles(content, 'briefs'), contentFiles(content, 'pages')]);
  return siteAddresses(root, ids, { briefs: slugsIn(briefs), pages: slugsIn(pages) });
}

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
