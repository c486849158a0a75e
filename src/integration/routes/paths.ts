import { digest } from '../../files/digest.ts';
import type { EntityKind, References } from '../../model/entities.ts';
import type { SiteRecord, Statement } from '../../record/record.ts';
import { digestOf, siteContent } from './content.ts';
import { type Grouping, statementPages } from './statement-pages.ts';

const lists = { speakers: 'bySpeaker', outlets: 'byOutlet' } as const satisfies Partial<Record<EntityKind, keyof SiteRecord>>;

type Entity<K extends EntityKind> = References[K] extends ReadonlyMap<string, infer E> ? E : never;

/** The pages of all speakers or outlets, each with its statements; rendered again only when something on them changed. */
export async function pathsOf<K extends keyof typeof lists>(kind: K, grouping?: Grouping) {
  const { references, record } = await siteContent();
  const names = namesIn(references);
  return [...(references[kind] as ReadonlyMap<string, Entity<K>>)].flatMap(([id, entity]) => {
    const statements: Statement[] = record[lists[kind]].get(id) ?? [];
    return statementPages({ id }, statements, names, digestOf, grouping).map(({ props, ...path }) => ({
      ...path,
      props: { ...props, id, entity, statements },
    }));
  });
}

/** The pages of the statements of each year. */
export async function yearPaths() {
  const { references, record } = await siteContent();
  const names = namesIn(references);
  return [...record.byYear].flatMap(([year, statements]) =>
    statementPages({ year }, statements, names, digestOf).map(({ props, ...path }) => ({
      ...path,
      props: { ...props, year, total: statements.length },
    })),
  );
}

/** A digest of every name that a list may show. */
export const namesIn = (references: References) => digest(JSON.stringify(Object.values(references).map((map) => [...map])));
