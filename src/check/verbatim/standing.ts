import type { Piece } from './pieces.ts';

/** How many pieces of a quotation, from the first on, stand in a text in their order. Both are normalized. */
export function standing(pieces: readonly Piece[], text: string): number {
  let ends: number[] | undefined;
  for (const [index, piece] of pieces.entries()) {
    const found = occurrences(piece, text).filter(([start]) => !ends || ends.some((end) => end <= start && start - end <= piece.reach));
    if (found.length === 0) return index;
    ends = found.map(([, end]) => end);
  }
  return pieces.length;
}

/** Whether words stand in a text just as they are written: most do, and that is seen soonest, without normalizing anything. */
export function standsAsWritten(words: string, text: string): boolean {
  const wanted = words.replace(/[.,;:]+$/, '');
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  return at !== -1 && isBetweenWords(text[at - 1]) && isBetweenWords(text[at + wanted.length]);
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
      .replace(/[,.;:-]+$/, '');
  let kept = 0;
  while (next && kept < words.length && standing([...whole, { ...next, words: begun(kept + 1) }], text) > count) kept++;
  return [...whole.map((piece) => piece.words), begun(kept)].filter(Boolean).join(' … ');
}

/** Where a piece begins and ends in a text, whatever the case of its first letter. */
function occurrences({ words, beginsInWord, endsInWord }: Piece, text: string): [start: number, end: number][] {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  const rest = words.slice(first.length);
  const found: [number, number][] = [];
  for (const letter of new Set([first, first.toLowerCase(), first.toUpperCase()])) {
    const wanted = letter + rest;
    for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      if ((beginsInWord || !isInWord(text, start)) && (endsInWord || !isInWord(text, end))) found.push([start, end]);
    }
  }
  return found;
}

/** Whether the place between two characters is inside of a word. Scripts that set no spaces between words have none that could be told. */
const isInWord = (text: string, at: number) => inWord.test(text.slice(at - 1, at + 1));

const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const letter = `(?![${spaceless}])[\\p{L}\\p{N}\\p{M}]`;
const inWord = new RegExp(`^${letter}${letter}$`, 'u');
