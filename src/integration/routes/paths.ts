import type { PublishedBrief } from '../../model/brief.ts';
import type { EntityKind, References } from '../../model/entities.ts';
import type { SiteRecord, Statement } from '../../record/record.ts';
import { digest } from '../digest.ts';
import { siteContent } from './content.ts';

const lists: Record<EntityKind, keyof SiteRecord> = { speakers: 'bySpeaker', outlets: 'byOutlet', topics: 'byTopic' };

type Entity<K extends EntityKind> = References[K] extends ReadonlyMap<string, infer E> ? E : never;

/** The pages of all speakers, outlets or topics, each with its statements; rendered again only when something on them changed. */
export async function pathsOf<K extends EntityKind>(kind: K) {
  const { references, record } = await siteContent();
  const names = digest(JSON.stringify(Object.values(references).map((map) => [...map])));
  return [...(references[kind] as ReadonlyMap<string, Entity<K>>)].map(([id, entity]) => {
    const statements: Statement[] = record[lists[kind]].get(id) ?? [];
    return {
      params: { id },
      props: { id, entity, statements },
      cacheKey: digest(names, ...statements.flatMap(({ attribution, brief }) => [attribution.id, digestOf(brief)])),
    };
  });
}

const digests = new WeakMap<PublishedBrief, string>();

/** Of all that a list shows of a brief; made once, for a brief stands in many lists. */
function digestOf(brief: PublishedBrief): string {
  const found = digests.get(brief) ?? digest(JSON.stringify(brief));
  digests.set(brief, found);
  return found;
}
