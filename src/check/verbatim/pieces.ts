import { type Gap, gapOf } from './gap.ts';
import { normalized } from './normalized.ts';

/** Words of a quotation that must stand in the source as they are, but for the case of the first letter. */
export interface Piece {
  words: string;
  /** What stands for other words before the piece, and, for the last one, behind it. */
  before?: Gap;
  behind?: Gap;
  /** Whether it may end inside of a word, for the rest of it was put in brackets: `depart[ed]`. */
  endsInWord: boolean;
}

/** A quotation in pieces: an ellipsis stands for words that are left out, brackets for a few. None where most of it stands in brackets, or is shreds. */
export function piecesOf(quotation: string): Piece[] {
  // A capital in brackets, [T]he, is the case of a first letter.
  const text = normalized(quotation).replace(/\[(\p{L})\](?=\p{L})/gu, '[] $1');
  if (letters(text.replace(brackets, '')) < letters(text) / 2 || (text.match(gaps)?.length ?? 0) > most) return [];
  const pieces: Piece[] = [];
  let [written, from] = ['', 0];
  for (const { 0: gap, index } of text.matchAll(gaps)) {
    add(text.slice(from, index), gap);
    written += gap;
    from = index + gap.length;
  }
  add(text.slice(from), '');
  const last = pieces.at(-1);
  if (last && written !== '') last.behind = gapOf(written);
  return pieces;

  function add(part: string, next: string) {
    const words = bare(part);
    if (words === '') return;
    pieces.push({ words, ...(written !== '' && { before: gapOf(written) }), endsInWord: isEnding(part, next) });
    written = '';
  }
}

/** Who leaves out more than this quotes nothing. */
const most = 20;

const brackets = /\[[^[\]]*\]/g;
const gaps = / ?(?:…|\[[^[\]]*\]) ?/g;

/** How many letters and digits a text has. */
export const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Brackets that touch a word end it otherwise. What is longer than the word was is another word. */
const isEnding = (words: string, gap: string) => gap.startsWith('[') && letters(words.split(' ').at(-1) ?? '') >= letters(gap);

/** Without the punctuation at its ends, which is the quoting sentence's as often as the source's. A question stays one. */
const bare = (words: string) => words.replace(/^[\s,.;:)—،؛。、]+|(?<![\s,.;:(—،؛。、])[\s,.;:(—،؛。、]+$/g, '');
