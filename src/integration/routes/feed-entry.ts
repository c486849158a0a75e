import site from 'virtual:brevier/site';
import type { FeedEntry } from '../../exports/feed.ts';
import { feedHtml } from '../../exports/feed-html.ts';
import { named } from '../../exports/names.ts';
import { briefAddress } from '../../exports/publication.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { lastChanged } from '../../model/last-changed.ts';
import { readBody } from '../briefs/bodies.ts';
import { type StoredBrief, siteContent } from './content.ts';

/** A brief in a feed. It stands in several, so it is made once, and again when it changes. */
export function feedEntry(brief: StoredBrief): Promise<FeedEntry> {
  const key = `${brief.id} ${brief.digest}`;
  // Two feeds are made at a time: the second waits for what the first has begun.
  const found = entries.get(key) ?? make(brief);
  entries.set(key, found);
  return found;
}

const entries = new Map<string, Promise<FeedEntry>>();

async function make({ data }: StoredBrief): Promise<FeedEntry> {
  const { slug, title, description, date, lang = site.publication.lang, authors, topics, corrections } = data;
  const { references } = await siteContent();
  const address = briefAddress(site.publication, slug);
  const phrases = phrasesOf([lang, site.publication.lang], site.options.phrases);
  return {
    address,
    title,
    summary: description,
    content: feedHtml(readBody(site.folders.bodies, data), { address, lang, phrases, corrections }),
    lang,
    published: date,
    updated: lastChanged(data),
    authors,
    topics: topics.map((id) => named(references.topics, id)),
  };
}
