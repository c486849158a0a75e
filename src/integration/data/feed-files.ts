import { type Feed, type FeedEntry, type FeedFile, feedTypes } from '../../exports/feed.ts';
import { atomFeed } from '../../exports/feed-atom.ts';
import { jsonFeed } from '../../exports/feed-json.ts';
import { rssFeed } from '../../exports/feed-rss.ts';
import { digest } from '../../files/digest.ts';
import type { DataFile, ListedBrief, Published } from './data-file.ts';
import { feedEntry } from './feed-entry.ts';

const formats: Record<FeedFile, (feed: Feed) => string> = { 'feed.xml': atomFeed, 'rss.xml': rssFeed, 'feed.json': jsonFeed };

/** So many briefs stand in a feed. */
const most = 20;

/** What a feed follows: the site, a topic or a speaker. */
interface Followed {
  /** Below the root of the site, with a slash at its end. */
  folder: string;
  title: string;
  description?: string;
  /** The newest first. */
  briefs: ListedBrief[];
}

/** The feeds of the site, of every topic and of every speaker; of those without briefs too, for their pages name the feeds. */
export function feedFiles(published: Published): DataFile[] {
  const { publication } = published.site;
  const entries = new Map<string, FeedEntry>();
  return [
    { folder: '', title: publication.title, description: publication.description, briefs: published.briefs.slice(0, most) },
    ...followed('topics', published),
    ...followed('speakers', published),
  ].flatMap(filesOf);

  function filesOf({ folder, title, description, briefs }: Followed): DataFile[] {
    const key = digest(JSON.stringify([title, description]), ...briefs.flatMap(({ slug, digest }) => [slug, digest]));
    const page = publication.root + folder;
    const feed = (file: FeedFile): Feed => ({
      ...{ title, description, page },
      lang: publication.lang,
      publication: publication.title,
      self: page + file,
      entries: briefs.map(entryOf),
    });
    return Object.entries(feedTypes).map(([name, type]) => {
      const file = name as FeedFile;
      return { path: folder + file, type: `${type}; charset=utf-8`, key, text: () => formats[file](feed(file)) };
    });
  }

  /** A brief stands in several feeds. */
  function entryOf(brief: ListedBrief): FeedEntry {
    const found = entries.get(brief.slug) ?? feedEntry(brief, published);
    entries.set(brief.slug, found);
    return found;
  }
}

function followed(kind: 'topics' | 'speakers', { briefs, references, site }: Published): Followed[] {
  const all = new Map(
    [...references[kind]].map(([id, { name, description }]): [string, Followed] => [
      id,
      { folder: `${kind}/${id}/`, title: `${name} · ${site.publication.title}`, description, briefs: [] },
    ]),
  );
  for (const brief of briefs) {
    for (const id of new Set(brief.uses[kind])) {
      const found = all.get(id)?.briefs;
      if (found && found.length < most) found.push(brief);
    }
  }
  return [...all.values()];
}
