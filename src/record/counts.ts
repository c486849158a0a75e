import type { PublishedBrief } from '../model/brief.ts';
import { origins } from '../model/chain.ts';

/** What a reader wants to know of a brief before the first line: facts, not scores. */
export interface Counts {
  statements: number;
  quotations: number;
  /** Distinct speakers that are named. */
  speakers: number;
  /** Statements of nobody that is named. */
  unnamed: number;
  sources: number;
  /** Keys of the sources that the cited ones go back to. */
  origins: string[];
}

export function counts({ attributions, sources }: Pick<PublishedBrief, 'attributions' | 'sources'>): Counts {
  return {
    statements: attributions.length,
    quotations: attributions.filter(({ kind }) => kind !== 'paraphrase').length,
    speakers: new Set(attributions.flatMap(({ speakers }) => speakers)).size,
    unnamed: attributions.filter(({ unnamed }) => unnamed !== undefined).length,
    sources: Object.keys(sources).length,
    origins: origins(
      sources,
      attributions.flatMap((attribution) => attribution.sources),
    ),
  };
}

/** The speakers of a brief with the number of their statements, the most quoted first; `null` stands for those that nobody names. */
export function mix({ attributions }: Pick<PublishedBrief, 'attributions'>): [speaker: string | null, count: number][] {
  const shares = new Map<string | null, number>();
  for (const { speakers, unnamed } of attributions) {
    for (const speaker of unnamed === undefined ? speakers : [null]) shares.set(speaker, (shares.get(speaker) ?? 0) + 1);
  }
  return [...shares].sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other - one);
}
