import { type Gap, mayStandBeside, mayStandFor, wordsBefore, wordsBehind } from './gap.ts';
import type { Piece } from './pieces.ts';

/** How many pieces of a quotation, from the first on, stand in a text in their order, no farther apart than their gaps let them. Both are normalized. */
export function standing(pieces: readonly Piece[], text: string): number {
  let ends: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    const follows = index === 0 ? () => true : following(ends, piece.before, text);
    const found = occurrences(piece, text).filter(
      ([start, end]) =>
        follows(start) &&
        (index > 0 || !piece.before || mayStandBeside(piece.before, wordsBefore(text, start))) &&
        (!piece.behind || piece.endsInWord || mayStandBeside(piece.behind, wordsBehind(text, end))),
    );
    if (found.length === 0) return index;
    ends = found.map(([, end]) => end);
  }
  return pieces.length;
}

/** The first gap of a quotation, all whose pieces stand in a text in their order, that may not stand for what the text has there. */
export function overreached(pieces: readonly Piece[], text: string): { gap: Gap; words: string } | undefined {
  const count = standing(pieces, text);
  const gap = pieces[count]?.before;
  const [before, piece] = [pieces[count - 1], pieces[count]];
  if (!before || !piece || !gap) return undefined;
  const ends = occurrences(before, text).map(([, end]) => end);
  const starts = occurrences(piece, text).map(([start]) => start);
  const end = ends.find((end) => starts.some((start) => start >= end));
  const start = starts.find((start) => end !== undefined && start >= end);
  return end === undefined || start === undefined ? undefined : { gap, words: text.slice(end, start) };
}

/** So many ends before a place are tried: those that are farther away leave out more. */
const most = 3;

/** Whether a piece may begin at a place, after one of the ends of the piece before. Both are asked for in the order of the text. */
function following(ends: readonly number[], gap: Gap | undefined, text: string): (start: number) => boolean {
  let passed = 0;
  return (start) => {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) <= start) passed++;
    for (let at = passed - 1; at >= Math.max(0, passed - most); at--) {
      if (gap && mayStandFor(gap, text.slice(ends[at], start))) return true;
    }
    return false;
  };
}

/** Whether words stand in a text just as they are written: most do, and that is seen soonest, without normalizing anything. */
export function standsAsWritten(words: string, text: string): boolean {
  const wanted = words.replace(/(?<![.,;:])[.,;:]+$/, '');
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at === -1 || /^\d/.test(wanted) || /^[.,]\d/.test(text.slice(at + wanted.length))) return false;
  return isBetweenWords(text[at - 1]) && isBetweenWords(text[at + wanted.length]);
}

const isBetweenWords = (character = ' ') => /[\s"“”„«».,;:!?…()—–]/.test(character);

/** The longest beginning of a quotation that stands in a text; empty where not even the first word does. */
export function beginning(pieces: readonly Piece[], text: string): string {
  const count = standing(pieces, text);
  const whole = pieces.slice(0, count);
  const next = pieces[count];
  const words = next?.words.split(' ') ?? [];
  const begun = (length: number) =>
    words
      .slice(0, length)
      .join(' ')
      .replace(/(?<![,.;:—])[,.;:—]+$/, '');
  const stands = (length: number) => standing([...whole, { ...next, words: begun(length) } as Piece], text) > count;
  let [kept, most] = [0, words.length];
  while (kept < most) {
    const middle = Math.ceil((kept + most) / 2);
    if (stands(middle)) kept = middle;
    else most = middle - 1;
  }
  return [...whole.map((piece) => piece.words), begun(kept)].filter(Boolean).join(' … ');
}

/** Where a piece begins and ends in a text, whatever the case of its first letter, in the order of the text. */
function occurrences({ words, endsInWord }: Piece, text: string): [start: number, end: number][] {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  const rest = words.slice(first.length);
  const found: [number, number][] = [];
  for (const letter of new Set([first, first.toLowerCase(), first.toUpperCase()])) {
    const wanted = letter + rest;
    for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      if (!isInWord(text, start) && (endsInWord || !isInWord(text, end))) found.push([start, end]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/**
 * Whether the place between two characters is inside of a word or a number: of non-lethal, of 1.5, of −5. Scripts that set no spaces between
 * words have none that could be told.
 */
const isInWord = (text: string, at: number) => inWord.test(`${text.slice(Math.max(0, at - 2), at)}\n${text.slice(at, at + 2)}`);

const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const letter = `(?![${spaceless}])[\\p{L}\\p{N}\\p{M}]`;
const inWord = new RegExp(
  `${letter}\\n${letter}|${letter}\\u2010\\n${letter}|${letter}\\n\\u2010${letter}|\\d[.,]\\n\\d|\\d\\n[.,]\\d|[\\u2212^]\\n\\d|\\d\\n\\^`,
  'u',
);
