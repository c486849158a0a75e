import type { PublishedBrief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';

/** A way by which statements reached a brief: the outlets from the origin on, and how many statements came along it. */
export interface Path {
  outlets: string[];
  statements: number;
}

/** The ways of a brief, the one with most statements first. A statement with several sources came by several ways. */
export function paths({ attributions, sources }: Pick<PublishedBrief, 'attributions' | 'sources'>): Path[] {
  const found = new Map<string, Path>();
  for (const { sources: cited } of attributions) {
    const ways = new Map(cited.map((key) => [outletsFromOrigin(sources, key).join(' '), outletsFromOrigin(sources, key)]));
    for (const [name, outlets] of ways) {
      const path = found.get(name) ?? { outlets, statements: 0 };
      path.statements++;
      found.set(name, path);
    }
  }
  return [...found.values()].sort((a, b) => b.statements - a.statements);
}

const outletsFromOrigin = (sources: PublishedBrief['sources'], key: string) =>
  chain(sources, key)
    .reverse()
    .map((link) => sources[link]?.outlet ?? link);
