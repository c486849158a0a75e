import { distance } from 'fastest-levenshtein';
import type { LockedSource, LockedStatement } from '../model/lock.ts';

/** What happened to a published statement. */
export interface Change {
  was: LockedStatement;
  /** Absent where the statement was taken out. */
  now?: LockedStatement;
  /** The change by name: `cue: claimed → said`. */
  words: string;
}

/**
 * What changed in substance in the statements of one brief since they were published. New statements are no change, nor are spacing,
 * case, punctuation, the key of a source, or the id that goes with the words.
 */
export function changes(published: readonly LockedStatement[], brief: readonly LockedStatement[]): Change[] {
  return pairs(published, brief).flatMap(([was, now]) => {
    const words = now ? differences(was, now).join('; ') : `${speaker(was)}, “${excerpt(was.text, 0, 0)}”`;
    return words === '' ? [] : [{ was, ...(now && { now }), words }];
  });
}

type Pair = [was: LockedStatement, now: LockedStatement | undefined];

/**
 * Each published statement with the one that it is now. An id comes from speaker and words and may change with them: what says the same is
 * the same, then what has the same id, then what is nearest.
 */
function pairs(published: readonly LockedStatement[], brief: readonly LockedStatement[]): Pair[] {
  const found = new Map<LockedStatement, LockedStatement>();
  const free = new Set(brief);
  const byId = new Map(brief.map((now) => [now.id, now]));
  const same = (was: LockedStatement, now: LockedStatement | undefined) => now && differences(was, now).length === 0;
  const take = (was: LockedStatement, now: LockedStatement | undefined) => {
    if (now && !found.has(was) && free.delete(now)) found.set(was, now);
  };
  const lost = () => published.filter((was) => !found.has(was));
  for (const was of published) if (same(was, byId.get(was.id))) take(was, byId.get(was.id));
  for (const was of lost())
    take(
      was,
      [...free].find((now) => same(was, now)),
    );
  for (const was of lost()) take(was, byId.get(was.id));
  for (const { was, now } of nearest(lost(), [...free])) take(was, now);
  return published.map((was) => [was, found.get(was)]);
}

/** Pairs that may be one statement, the nearest first. */
function nearest(gone: readonly LockedStatement[], added: readonly LockedStatement[]) {
  return gone
    .flatMap((was) => added.map((now) => ({ was, now, apart: apart(was, now) })))
    .filter(({ apart }) => apart < 1)
    .sort((a, b) => a.apart - b.apart);
}

/** How far two statements are from each other: less than 1 where half of the words are alike, or speaker, source and date are. */
function apart(was: LockedStatement, now: LockedStatement): number {
  const [a, b] = [plain(was.text), plain(now.text)];
  const words = distance(a, b) / Math.max(a.length, b.length, 1);
  const others = [sameSpeaker(was, now), sameSources(was.sources, now.sources), was.date === now.date].filter((same) => !same).length;
  return others === 0 ? words / 2 : 2 * words + others / 100;
}

/** Each part that differs in substance, by name. */
function differences(was: LockedStatement, now: LockedStatement): string[] {
  const found: string[] = [];
  const compare = (name: string, same: boolean, values: () => readonly [before: string, after: string]) => {
    if (!same) found.push(`${name}: ${values().join(' → ')}`);
  };
  compare('speaker', sameSpeaker(was, now), () => [speaker(was), speaker(now)]);
  compare('cue', plain(was.cue) === plain(now.cue), () => [was.cue, now.cue]);
  compare('kind', was.kind === now.kind, () => [was.kind, now.kind]);
  compare('date', was.date === now.date, () => [was.date ?? 'none', now.date ?? 'none']);
  compare('source', sameSources(was.sources, now.sources), () => [sourceNames(was.sources), sourceNames(now.sources)]);
  compare('wording', plain(was.text) === plain(now.text), () => differing(was.text, now.text));
  compare('original', plain(was.original) === plain(now.original), () => differing(was.original, now.original));
  return found;
}

const sameSpeaker = (was: LockedStatement, now: LockedStatement) =>
  plain(was.unnamed) === plain(now.unnamed) && [...was.speakers].sort().join() === [...now.speakers].sort().join();

const speaker = ({ speakers, unnamed }: LockedStatement) =>
  unnamed === undefined ? speakers.join(' and ') : `unnamed “${inner(unnamed)}”`;

function sameSources(was: readonly LockedSource[], now: readonly LockedSource[]): boolean {
  const within = (some: readonly LockedSource[], others: readonly LockedSource[]) =>
    some.every((one) => others.some((other) => isSame(one, other)));
  return within(was, now) && within(now, was);
}

/** An address may move and a title may be mended: it is another document where both are others. */
const isSame = (a: LockedSource, b: LockedSource) =>
  a.outlet === b.outlet && ((a.url !== undefined && a.url === b.url) || (plain(a.title) === plain(b.title) && a.published === b.published));

const sourceNames = (sources: readonly LockedSource[]) =>
  sources.map(({ outlet, title, published }) => `${outlet} “${inner(title)}”${published ? ` of ${published}` : ''}`).join(' and ') ||
  'none';

/**
 * Letters, digits and signs, among them the minus and the percent sign. Spacing, case, punctuation and the style of quotation marks are no
 * substance.
 */
const plain = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[-\u2010-\u2013](?=\p{N})/gu, '−')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So}%‰]+/gu, ' ')
    .trim();

/** Two wordings in quotation marks, cut down to where they differ. */
function differing(before = '', after = ''): [string, string] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const shown = (text: string) => (text === '' ? 'none' : `“${excerpt(text, head, tail)}”`);
  return [shown(before), shown(after)];
}

/** What lies between the words that are alike at the head and at the tail, with a few of those. */
function excerpt(text: string, head: number, tail: number): string {
  const [around, most] = [3, 24];
  const words = wordsOf(text);
  const from = Math.max(0, head - around);
  const to = Math.min(words.length, words.length - tail + around, from + most);
  return `${from > 0 ? '… ' : ''}${inner(words.slice(from, to).join(' '))}${to < words.length ? ' …' : ''}`;
}

const wordsOf = (text: string) => text.trim().split(/\s+/);

/** Quotation marks as they stand inside of others. */
const inner = (text: string) => text.replace(/[“„]/g, '‘').replace(/”/g, '’').replaceAll('"', "'");
