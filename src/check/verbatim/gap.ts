import { negates } from '../words/negations.ts';

/** What stands in a quotation for words of the source: an ellipsis, brackets, or both. */
export interface Gap {
  /** As it is written, normalized. */
  written: string;
  /** How many characters of the source it may stand for. */
  reach: number;
  isEllipsis: boolean;
}

/** A word in brackets stands for others, which are few. */
const fewWords = 80;
/** About a hundred words: what stands farther apart was not said in one breath. */
const breath = 600;

export function gapOf(written: string): Gap {
  const isEllipsis = written.includes('…');
  return { written, reach: isEllipsis ? breath : fewWords, isEllipsis };
}

/**
 * Whether the words of a source that a gap stands for may be left out: they are few, and the sense is not turned into its opposite by a
 * “not” that goes, or comes. An ellipsis may leave out a clause that denies something; not the “not” of a verb beside it.
 */
export function mayStandFor({ written, reach, isEllipsis }: Gap, words: string): boolean {
  if (words.length > reach) return false;
  if (!isEllipsis && isApart(words, written)) return false;
  return negates(isEllipsis ? edges(words) : words) === negates(written);
}

/** Brackets stand for words of one sentence, and of one excerpt; those with a capital may begin the next sentence. */
const isApart = (words: string, written: string) =>
  words.includes('…') || /\p{L}{2}[.!?؟。] /u.test(words) || (/^[.!?؟。] /.test(words) && /^[^\p{L}]*\p{Ll}/u.test(written));

/** Whether brackets at an end of a quotation stand for the words beside it. What an ellipsis leaves out there is no part of it. */
export const mayStandBeside = ({ written, isEllipsis }: Gap, words: string): boolean => isEllipsis || negates(words) === negates(written);

/** The words before a place of a text, or behind it, in its sentence: as many as a negation may be away from its verb. */
export const wordsBefore = (text: string, at: number): string =>
  /(?:[\p{L}\p{N}\p{M}]+ ?){0,3}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
export const wordsBehind = (text: string, at: number): string => /^(?: ?[\p{L}\p{N}\p{M}]+){0,3}/u.exec(text.slice(at, at + 60))?.[0] ?? '';

/** The two words that stand next to what is quoted before, and behind. */
const edges = (words: string) =>
  `${/^ ?(?:[\p{L}\p{N}\p{M}]+ ?){0,2}/u.exec(words)?.[0]} ${/(?: ?[\p{L}\p{N}\p{M}]+){0,2} ?$/u.exec(words.slice(-80))?.[0]}`;
