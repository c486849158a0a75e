import type { Kind } from '../model/brief.ts';

/**
 * Pairs of quotation marks, as the Unicode Standard (chapter 6.2, “Quotation Marks”) lists them for the languages that use them.
 * A single straight mark is left out: it is an apostrophe far more often.
 */
const pairs: [open: string, close: string][] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['‟', '”'],
  ['❝', '❞'],
  ['〝', '〞'],
  ['〝', '〟'],
  ['＂', '＂'],
];

const quoted = new RegExp(
  [
    // A mark that is opened again before it is closed, or never closed, opens a paragraph of a longer quotation.
    ...pairs.map(([open, close]) => `${open}[^${open}${close}]+(?:${close}|$|(?=${open}))`),
    // "…" opens where no word ends: 6" is an inch.
    '(?<![\\p{L}\\p{N}])"[^"]+"',
    // ‘…’ opens after a space and closes before one, so that an apostrophe is none of the two.
    '(?<![\\p{L}\\p{N}])‘[^‘]+?’(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** What stands inside quotation marks in a text, without the marks. */
export const quotedWords = (text: string): string[] => quotationsIn(text).map(({ words }) => words);

/** The quotations of a text: where each stands with its marks, and its words without them. */
export function quotationsIn(text: string): { start: number; end: number; words: string }[] {
  const found: { start: number; end: number; words: string }[] = [];
  // Not matchAll: it copies the expression, which is compiled anew each time.
  text.replace(quoted, (marked: string, start: number) => {
    found.push({ start, end: start + marked.length, words: unquoted(marked) });
    return marked;
  });
  return found;
}

/** A text with other quotation marks. */
export const requoted = (text: string, quote: (words: string) => string): string => text.replace(quoted, (words) => quote(unquoted(words)));

/** A text with blanks in the place of its quotations: all else stands where it stood. */
export const withoutQuotations = (text: string): string => text.replace(quoted, (words) => ' '.repeat(words.length));

const unquoted = (words: string) => words.replace(/^[“„”«»‹›「『﹁﹃‟❝〝＂"‘]|[”“»«›‹」』﹂﹄❞〞〟＂"’]$/gu, '').trim();

/** All inside quotation marks is a quotation, some is partial, none a paraphrase. */
export function kindOf(text: string): Kind {
  const rest = text.replace(quoted, '');
  if (rest === text) return 'paraphrase';
  return /[\p{L}\p{N}]/u.test(rest) ? 'partial' : 'quotation';
}
