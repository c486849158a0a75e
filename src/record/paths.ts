import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { outletsAlong } from '../model/chain.ts';
import { mix } from './counts.ts';

/** A way by which statements reached a brief: whose they are, the outlets from the origin on, and how many came along it. */
export interface Path {
  /** Ids, the one with most statements first. */
  speakers: string[];
  outlets: string[];
  statements: number;
}

/** The ways of a brief, the one with most statements first. A statement with several sources came by several ways. */
export function paths({ attributions, sources }: Pick<PublishedBrief, 'attributions' | 'sources'>): Path[] {
  const found = new Map<string, { outlets: string[]; said: Attribution[] }>();
  for (const attribution of attributions) {
    const ways = attribution.sources.map((key) => outletsAlong(sources, key).reverse());
    for (const [name, outlets] of new Map(ways.map((way) => [way.join(' '), way]))) {
      const path = found.get(name) ?? { outlets, said: [] };
      path.said.push(attribution);
      found.set(name, path);
    }
  }
  return [...found.values()]
    .map(({ outlets, said }) => ({
      speakers: mix({ attributions: said }).flatMap(([speaker]) => speaker ?? []),
      outlets,
      statements: said.length,
    }))
    .sort((a, b) => b.statements - a.statements);
}
