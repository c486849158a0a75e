import { type CollectionEntry, type DataEntryMap, getCollection } from 'astro:content';
import { existsSync, readdirSync } from 'node:fs';
import site from 'virtual:brevier/site';
import type { Publisher } from '../../exports/structured-data.ts';
import { digest } from '../../files/digest.ts';
import type { PublishedBrief } from '../../model/brief.ts';
import type { Outlet, References, Speaker, Topic } from '../../model/entities.ts';
import { record, type SiteRecord } from '../../record/record.ts';
import { readEntry } from '../briefs/bodies.ts';
import type { BriefEntry, StoredEntry } from '../briefs/brief-entry.ts';

export type StoredBrief = Omit<CollectionEntry<'briefs'>, 'data'> & { data: BriefEntry; deferredRender?: boolean };

/** What the pages of a site share. */
export interface SiteContent {
  /** The newest first, those with problems left out. */
  briefs: StoredBrief[];
  references: References;
  record: SiteRecord;
}

/** Read once in a build: the content store copies every entry at each call. In development content changes under the pages. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    found ??= read();
    return found;
  };
}

export const siteContent = once(read);

/** Who publishes the site, with the ids of its own pages: some say by which rules. */
export const publisher = once(
  async (): Promise<Publisher> => ({ ...site.publication, pages: (await entries('pages')).map(({ id }) => id) }),
);

/** Those with problems too: in development their pages show them. */
export const allBriefs = once(readBriefs);

async function read(): Promise<SiteContent> {
  const [briefs, speakers, outlets, topics] = await Promise.all([allBriefs(), entries('speakers'), entries('outlets'), entries('topics')]);
  const sound = briefs.filter(({ data }) => !data.problems);
  return {
    briefs: sound,
    references: { speakers: byId<Speaker>(speakers), outlets: byId<Outlet>(outlets), topics: byId<Topic>(topics) },
    record: record(sound.map(({ data }) => data)),
  };
}

async function readBriefs(): Promise<StoredBrief[]> {
  const stored = await entries('briefs');
  const briefs = stored.map((brief) => ({ ...brief, data: readEntry(site.folders.bodies, brief.data as StoredEntry) }));
  // The digest of an entry doesn't change with the name of the file; the address of the brief does.
  for (const { data, digest: made } of briefs) digests.set(data, digest(data.slug, String(made)));
  return briefs.sort((a, b) => compare(b.data.date, a.data.date) || compare(a.id, b.id));
}

const digests = new WeakMap<PublishedBrief, string>();

/** The digest of a brief of `siteContent`: changes with all that it shows. */
export const digestOf = (brief: PublishedBrief): string => digests.get(brief) ?? '';

/** The entries of a collection; of a folder that a site has no use for, none, without the warning that Astro would give. */
export async function entries<C extends keyof DataEntryMap>(name: C): Promise<CollectionEntry<C>[]> {
  const folder = `${site.folders.content}${name}`;
  return existsSync(folder) && readdirSync(folder).length > 0 ? getCollection(name) : [];
}

const byId = <T>(entries: { id: string; data: unknown }[]) => new Map(entries.map(({ id, data }) => [id, data as T]));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
