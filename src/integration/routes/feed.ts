import site from 'virtual:brevier/site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Feed, type FeedFile, feedTypes } from '../../exports/feed.ts';
import { atomFeed } from '../../exports/feed-atom.ts';
import { jsonFeed } from '../../exports/feed-json.ts';
import { rssFeed } from '../../exports/feed-rss.ts';
import { digest } from '../../files/digest.ts';
import type { StoredBrief } from './content.ts';
import { feedEntry } from './feed-entry.ts';
import { type Followed, newest, newestOf } from './newest.ts';

/** Every feed of the site: the route says of what, and in which format. */
const formats: Record<FeedFile, (feed: Feed) => string> = { 'feed.xml': atomFeed, 'rss.xml': rssFeed, 'feed.json': jsonFeed };

interface Props {
  /** What the feed follows; the site's own feeds follow the site. */
  followed?: Followed;
}

/** The site's own feeds have no part in their addresses that changes, and Astro asks for no paths. They are made at every build. */
export const getStaticPaths = (async ({ routePattern }) => {
  const kind = routePattern.startsWith('/topics/') ? 'topics' : 'speakers';
  const all = await newestOf(kind);
  return all.map((followed) => ({
    params: { id: followed.id },
    props: { followed } satisfies Props,
    cacheKey: digest(JSON.stringify([followed.id, followed.name, followed.description]), ...followed.briefs.map(made)),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { followed }, routePattern }) => {
  const file = routePattern.slice(routePattern.lastIndexOf('/') + 1) as FeedFile;
  const { root, title, description, lang } = site.publication;
  const folder = followed ? `${root}${followed.kind}/${followed.id}/` : root;
  const briefs = followed ? followed.briefs : await newest();
  const feed: Feed = {
    title: followed ? `${followed.name} · ${title}` : title,
    description: followed ? followed.description : description,
    lang,
    publication: title,
    page: folder,
    self: folder + file,
    entries: await Promise.all(briefs.map(feedEntry)),
  };
  return new Response(formats[file](feed), { headers: { 'Content-Type': `${feedTypes[file]}; charset=utf-8` } });
};

const made = ({ id, digest: made }: StoredBrief) => `${id} ${made}`;
