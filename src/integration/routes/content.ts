import { type CollectionEntry, getCollection } from 'astro:content';
import type { Outlet, References, Speaker, Topic } from '../../model/entities.ts';
import { record, type SiteRecord } from '../../record/record.ts';
import type { BriefEntry } from '../brief-entry.ts';

export type StoredBrief = Omit<CollectionEntry<'briefs'>, 'data'> & { data: BriefEntry; deferredRender?: boolean };

/** What the pages of a site share. */
export interface SiteContent {
  /** The newest first, those with problems left out. */
  briefs: StoredBrief[];
  references: References;
  record: SiteRecord;
}

let shared: Promise<SiteContent> | undefined;

/** Read once in a build: the content store copies every entry at each call. In development content changes under the pages. */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return read();
  shared ??= read();
  return shared;
}

async function read(): Promise<SiteContent> {
  const [briefs, speakers, outlets, topics] = await Promise.all([
    allBriefs(),
    getCollection('speakers'),
    getCollection('outlets'),
    getCollection('topics'),
  ]);
  const sound = briefs.filter(({ data }) => !data.problems);
  return {
    briefs: sound,
    references: { speakers: byId<Speaker>(speakers), outlets: byId<Outlet>(outlets), topics: byId<Topic>(topics) },
    record: record(sound.map(({ data }) => data)),
  };
}

/** Those with problems too: in development their pages show them. */
export async function allBriefs(): Promise<StoredBrief[]> {
  const briefs = (await getCollection('briefs')) as StoredBrief[];
  return briefs.sort((a, b) => compare(b.data.date, a.data.date) || compare(a.id, b.id));
}

const byId = <T>(entries: { id: string; data: unknown }[]) => new Map(entries.map(({ id, data }) => [id, data as T]));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
