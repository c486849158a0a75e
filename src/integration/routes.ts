import type { InjectedRoute } from 'astro';

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
