import { diffArrays } from 'diff';
import { readable } from './normalized.ts';

/** Words of a quotation that a source has otherwise; empty where one of the two has none there. */
export interface Difference {
  quoted: string;
  source: string;
}

/** So many of the words must be the same, or forms of the same word. */
const enough = 2 / 3;
/** So many words are no quotation that anybody compares word by word. */
const long = 2_000;

/** What differs between a piece of a quotation and the place of a text that is nearest to it; `null` where none is near. */
export function variant(piece: string, text: string): Difference[] | null {
  const [quoted, source] = [tokensOf(piece), tokensOf(text)];
  const { start, end, common } = nearest(quoted.map(stem), source.map(stem));
  // Two long texts with little in common take minutes to compare.
  if (common < enough * quoted.length || quoted.length > long) return null;
  const runs = aligned(quoted, source.slice(start, end));
  const same = runs.reduce((sum, run) => sum + (run.alike ? run.quoted.length : 0), 0);
  const length = Math.max(
    quoted.length,
    runs.reduce((sum, run) => sum + run.source.length, 0),
  );
  return same < enough * length ? null : runs.flatMap(differencesIn);
}

/** Words with the punctuation behind them; a dash or a hyphen is one by itself. */
const tokensOf = (text: string) => text.split(/ |(?=[\u2010—])|(?<=[\u2010—])/).filter(Boolean);

/** What forms of a word have in common, roughly: no language bends a word at its beginning alone. */
const stem = (token: string) => (/[\p{L}\p{N}\p{M}ʼ]+/u.exec(token)?.[0] ?? token).toLowerCase().slice(0, 5);

/** The stretch of a text, somewhat longer than a quotation, that has most of its words, and how many it has. */
function nearest(quoted: readonly string[], source: readonly string[]): { start: number; end: number; common: number } {
  const missing = new Map<string, number>();
  for (const word of quoted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let [common, most, at] = [0, 0, 0];
  for (const [index, word] of source.entries()) {
    if (add(word, -1) >= 0) common++;
    const gone = source[index - quoted.length];
    if (gone !== undefined && add(gone, 1) > 0) common--;
    if (common > most) [most, at] = [common, index - quoted.length + 1];
  }
  const more = Math.ceil(quoted.length / 3) + 1;
  return { start: Math.max(0, at - more), end: at + quoted.length + more, common: most };

  /** How many of a word are missing in the stretch when one more, or one less, is. */
  function add(word: string, count: number): number {
    const left = missing.get(word);
    if (left === undefined) return Number.NaN;
    missing.set(word, left + count);
    return left + count;
  }
}

interface Run {
  alike: boolean;
  quoted: string[];
  source: string[];
}

/** Both texts side by side. What the source has before and after the quotation is left out. */
function aligned(quoted: string[], source: string[]): Run[] {
  const runs: Run[] = [];
  let [mine, theirs] = [0, 0];
  for (const { added, removed, count } of diffArrays(quoted, source, { comparator: (a, b) => stem(a) === stem(b) })) {
    const alike = !added && !removed;
    const last = runs.at(-1);
    const run = last && !last.alike && !alike ? last : { alike, quoted: [], source: [] };
    if (run !== last) runs.push(run);
    run.quoted.push(...quoted.slice(mine, added ? mine : mine + count));
    run.source.push(...source.slice(theirs, removed ? theirs : theirs + count));
    mine += added ? 0 : count;
    theirs += removed ? 0 : count;
  }
  return withoutSurroundings(runs);
}

function withoutSurroundings(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && !first.alike) first.source = first.source.slice(Math.max(0, first.source.length - first.quoted.length));
  if (last && !last.alike) last.source = last.source.slice(0, last.quoted.length);
  const kept = runs.filter(({ quoted, source }) => quoted.length + source.length > 0);
  // The case of the first letter and the punctuation at the end are the quoting sentence's.
  const [begun, ended] = [kept[0], kept.at(-1)?.source];
  if (ended?.length) ended.push((ended.pop() ?? '').replace(/(?<![,.;:])[,.;:]+$/, ''));
  const [mine = '', theirs = ''] = [begun?.quoted[0], begun?.source[0]];
  if (begun && mine.toLowerCase() === theirs.toLowerCase() && mine.slice(1) === theirs.slice(1)) begun.source[0] = mine;
  return kept;
}

function differencesIn({ alike, quoted, source }: Run): Difference[] {
  if (!alike) return [{ quoted: shown(quoted), source: shown(source) }];
  return quoted.flatMap((word, index) => (word === source[index] ? [] : [{ quoted: shown([word]), source: shown([source[index] ?? '']) }]));
}

const shown = (tokens: readonly string[]) => readable(tokens.join(' ').replace(/ ?\u2010 ?/g, '-'));
