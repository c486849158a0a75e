import type { LockedSource, LockedStatement } from '../model/lock.ts';

/**
 * Each part in which two versions of a statement differ in substance, by name: `cue: claimed → said`.
 * @param plainCue the cue of statements that name none
 */
export function statementDifferences(was: LockedStatement, now: LockedStatement, plainCue: string): string[] {
  const cue = (version: LockedStatement) => version.cue ?? plainCue;
  const found: string[] = [];
  const compare = (name: string, same: boolean, values: () => readonly [before: string, after: string]) => {
    if (!same) found.push(`${name}: ${values().join(' → ')}`);
  };
  compare('speaker', sameSpeaker(was, now), () => [speaker(was), speaker(now)]);
  compare('cue', plain(cue(was)) === plain(cue(now)), () => [cue(was), cue(now)]);
  compare('kind', was.kind === now.kind, () => [was.kind, now.kind]);
  compare('date', was.date === now.date, () => [was.date ?? 'none', now.date ?? 'none']);
  compare('source', sameSources(was.sources, now.sources), () => [sourceNames(was.sources), sourceNames(now.sources)]);
  compare('wording', plain(was.text) === plain(now.text), () => differing(was.text, now.text));
  compare('original', plain(was.original) === plain(now.original), () => differing(was.original, now.original));
  return found;
}

export const sameSpeaker = (was: LockedStatement, now: LockedStatement) =>
  plain(was.unnamed) === plain(now.unnamed) && [...was.speakers].sort().join() === [...now.speakers].sort().join();

export const speaker = ({ speakers, unnamed }: LockedStatement) =>
  unnamed === undefined ? speakers.join(' and ') : `unnamed “${inner(unnamed)}”`;

export function sameSources(was: readonly LockedSource[], now: readonly LockedSource[]): boolean {
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
export const plain = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[-\u2010-\u2013](?=\p{N})/gu, '−')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}\p{Sm}\p{So}%‰]+/gu, ' ')
    .trim();

/** The beginning of a wording in quotation marks. */
export const quoted = (text: string) => `“${excerpt(text, 0, 0)}”`;

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

/** Of what is one quotation, without its marks. */
const wordsOf = (text: string) =>
  text
    .trim()
    .replace(/^[“„«"]([^“”„«»"]*)[”“»"]$/u, '$1')
    .split(/\s+/);

/** Quotation marks as they stand inside of others. */
const inner = (text: string) => text.replace(/[“„]/g, '‘').replace(/”/g, '’').replaceAll('"', "'");
