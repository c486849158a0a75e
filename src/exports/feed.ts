import { latest } from '../model/last-changed.ts';

/** A feed, whatever its format: the newest briefs of a site, of a topic or of a speaker. */
export interface Feed {
  title: string;
  description?: string;
  lang: string;
  /** The name of the publication, which answers for what nobody signed. */
  publication: string;
  /** The address of the page with the same briefs. It names the feed for good. */
  page: string;
  /** The address of the feed itself. */
  self: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The address of the brief, which names it for good. */
  address: string;
  title: string;
  summary: string;
  /** Whole, as HTML with absolute addresses. */
  content: string;
  lang: string;
  /** A day or a moment, as in the brief. */
  published: string;
  updated: string;
  authors: readonly string[];
  topics: readonly { id: string; name: string }[];
}

/** The feeds that a site, a topic and a speaker have, by the names of their files. */
export const feedTypes = {
  'feed.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
} as const;

export type FeedFile = keyof typeof feedTypes;

/** A day or a moment as RFC 3339 has it, which Atom and JSON Feed ask for: a day becomes its first moment in UTC. */
export const moment = (date: string) => new Date(date).toISOString();

/** When something in the feed last changed: long ago where it is empty, so that the same content makes the same file. */
export const lastUpdated = ({ entries }: Feed): string => latest(entries.map(({ updated }) => updated)) ?? '1970-01-01';
