import type { InjectedRoute } from 'astro';
import { feedTypes } from '../exports/feed.ts';

const route = (pattern: string, name: string): InjectedRoute => ({
  pattern,
  entrypoint: new URL(`./routes/${name}.astro`, import.meta.url),
  prerender: true,
});

/** Every page of a site. */
export const routes: readonly InjectedRoute[] = [
  route('/', 'home'),
  route('/briefs/[...slug]', 'brief'),
  route('/archive/[...year]', 'archive'),
  route('/speakers', 'speakers'),
  route('/speakers/[id]/[...page]', 'speaker'),
  route('/outlets/[id]/[...page]', 'outlet'),
  route('/topics/[id]/[...page]', 'topic'),
  route('/record', 'record'),
  route('/record/[year]/[...page]', 'record-year'),
  route('/corrections', 'corrections'),
  route('/search', 'search'),
  route('/404', 'not-found'),
  route('/[...page]', 'page'),
];

/** What is published of all briefs together as data; that of each is written when the brief is made. */
export const dataRoutes: readonly InjectedRoute[] = Object.entries({
  '/record.json': 'record-json',
  '/record.csv': 'record-csv',
  '/schemas/[name].json': 'schema',
}).map(([pattern, name]) => ({ pattern, entrypoint: new URL(`./routes/${name}.ts`, import.meta.url), prerender: true }));

/** The feeds of the site, of each topic and of each speaker. They hold addresses, so only a site that says where it stands has them. */
export const feedRoutes: readonly InjectedRoute[] = ['', '/topics/[id]', '/speakers/[id]'].flatMap((folder) =>
  Object.keys(feedTypes).map((file) => ({
    pattern: `${folder}/${file}`,
    entrypoint: new URL('./routes/feed.ts', import.meta.url),
    prerender: true,
  })),
);
