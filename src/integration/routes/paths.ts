import { digest } from '../../files/digest.ts';
import type { PublishedBrief } from '../../model/brief.ts';
import type { EntityKind, References } from '../../model/entities.ts';
import { type PageOf, pages } from '../../record/pages.ts';
import { daySaid, type SiteRecord, type Statement } from '../../record/record.ts';
import { siteContent } from './content.ts';

/** So many statements stand on one page of a list. */
const perPage = 100;

const lists = { speakers: 'bySpeaker', outlets: 'byOutlet', topics: 'byTopic' } as const satisfies Record<EntityKind, keyof SiteRecord>;

type Entity<K extends EntityKind> = References[K] extends ReadonlyMap<string, infer E> ? E : never;

/** Gathers statements that may not be parted by the end of a page. */
type Grouping = (statements: readonly Statement[]) => Statement[][];

const oneByOne: Grouping = (statements) => statements.map((statement) => [statement]);

/** The pages of all speakers, outlets or topics, each with its statements; rendered again only when something on them changed. */
export async function pathsOf<K extends EntityKind>(kind: K, grouping?: Grouping) {
  const { references, record } = await siteContent();
  const names = namesIn(references);
  return [...(references[kind] as ReadonlyMap<string, Entity<K>>)].flatMap(([id, entity]) => {
    const statements: Statement[] = record[lists[kind]].get(id) ?? [];
    return pagesOf({ id }, statements, [names, ...statements.map(daySaid)], grouping).map(({ props, ...path }) => ({
      ...path,
      props: { ...props, id, entity, statements },
    }));
  });
}

/**
 * The pages of one list of statements. The first has no number in its address.
 * @param shown what else stands on each of them
 */
export function pagesOf<P extends Record<string, string>>(params: P, statements: Statement[], shown: string[], grouping = oneByOne) {
  return pages(grouping(statements), perPage, (group) => group.length).map(({ items, ...page }) => ({
    params: { ...params, page: page.number === 1 ? undefined : String(page.number) },
    props: { page: { ...page, items: items.flat() } satisfies PageOf<Statement> },
    cacheKey: digest(...shown, String(page.of), ...items.flat().flatMap(({ attribution, brief }) => [attribution.id, digestOf(brief)])),
  }));
}

/** A digest of every name that a list may show. */
export const namesIn = (references: References) => digest(JSON.stringify(Object.values(references).map((map) => [...map])));

const digests = new WeakMap<PublishedBrief, string>();

/** Of all that a list shows of a brief; made once, for a brief stands in many lists. */
function digestOf(brief: PublishedBrief): string {
  const found = digests.get(brief) ?? digest(JSON.stringify(brief));
  digests.set(brief, found);
  return found;
}
