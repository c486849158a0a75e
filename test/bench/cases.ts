import { join } from 'node:path';
import { corpus as corpusOf } from './corpus.ts';
import { type Generator, generators } from './generators.ts';
import { type Measurement, measure } from './measure.ts';
import { clean, edit, type Site } from './site.ts';
import { verify } from './verify.ts';

/** Hugo draws no cards and builds everything always, so that it has two cases. */
export const cases = ['cards', 'cold', 'unchanged', 'edited'] as const;
const ofHugo: readonly Case[] = ['cold', 'edited'];
export type Case = (typeof cases)[number];

/** All measurements of one case of one generator at one size. */
export interface Series {
  size: number;
  case: Case;
  generator: Generator['name'];
  runs: Measurement[];
}

/**
 * Builds a corpus of one size: in each run every case, and in each case one generator after the other, so that whatever else the
 * machine does falls on both.
 */
export async function runCases(folder: string, size: number, runs: number, progress: (text: string) => void): Promise<Series[]> {
  const corpus = corpusOf(size);
  const edited = corpus.briefs[Math.floor(size / 2)];
  if (!edited) throw new Error('A corpus has at least one brief.');
  const sites: [Generator, Site][] = [];
  for (const generator of generators) sites.push([generator, await generator.write(join(folder, `${generator.name}-${size}`), corpus)]);
  const found = new Map<string, Series>();
  for (let run = 1; run <= runs; run++) {
    for (const one of cases) {
      for (const [{ name, build }, site] of sites) {
        if (name === 'hugo' && !ofHugo.includes(one)) continue;
        progress(`${size} briefs, run ${run} of ${runs}: ${name}, ${one}`);
        const word = `zanderquill${run}`;
        if (one === 'cards' || one === 'cold') await clean(site, edited);
        if (one === 'edited') await edit(site, edited, word);
        const measured = await measure(
          build(site.root),
          join(folder, `${name}-${size}-${one}-${run}.log`),
          one === 'cards' ? { BENCH_CARDS: 'drawn' } : {},
        );
        await verify(site, corpus.briefs, one === 'edited' ? { brief: edited, word } : undefined);
        const key = `${one} ${name}`;
        const series = found.get(key) ?? { size, case: one, generator: name, runs: [] };
        series.runs.push(measured);
        found.set(key, series);
      }
    }
  }
  return [...found.values()];
}
