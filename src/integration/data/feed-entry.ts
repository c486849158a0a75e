import type { FeedEntry } from '../../exports/feed.ts';
import { feedHtml } from '../../exports/feed-html.ts';
import { named } from '../../exports/names.ts';
import { briefAddress } from '../../exports/publication.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { lastChanged } from '../../model/last-changed.ts';
import { readBodyHtml, readEntry } from '../briefs/bodies.ts';
import type { ListedBrief, Published } from './data-file.ts';

/** A brief in a feed. */
export function feedEntry(brief: ListedBrief, { site, references }: Omit<Published, 'briefs'>): FeedEntry {
  const { publication, folders, options } = site;
  const entry = readEntry(folders.bodies, brief);
  const { slug, title, description, date, lang = publication.lang, authors, topics, corrections } = entry;
  const address = briefAddress(publication, slug);
  const phrases = phrasesOf([lang, publication.lang], options.phrases);
  return {
    address,
    title,
    summary: description,
    content: feedHtml(readBodyHtml(folders.bodies, brief), { address, lang, phrases, corrections }),
    lang,
    published: date,
    updated: lastChanged(entry),
    authors,
    topics: topics.map((id) => named(references.topics, id)),
  };
}
