import { normalized } from './normalized.ts';

/** Words of a quotation that must stand in the source as they are, but for the case of the first letter. */
export interface Piece {
  words: string;
  /** How many characters may stand between the piece before and this one. */
  reach: number;
  /** Whether it may begin, or end, inside of a word, for the rest of it was put in brackets: `depart[ed]`. */
  beginsInWord: boolean;
  endsInWord: boolean;
}

/** A word in brackets stands for others, which are few. */
const fewWords = 80;

/** A quotation in pieces: an ellipsis stands for any words, brackets for a few. */
export function piecesOf(quotation: string): Piece[] {
  // A capital in brackets, [T]he, is the case of a first letter.
  const text = normalized(quotation).replace(/\[(\p{L})\](?=\p{L})/gu, '[] $1');
  const pieces: Piece[] = [];
  let [reach, beginsInWord, from] = [0, false, 0];
  for (const { 0: gap, index } of text.matchAll(/ ?(?:…|\[[^\]]*\]) ?/g)) {
    add(text.slice(from, index), gap.startsWith('['));
    reach = Math.max(reach, gap.includes('…') ? Number.POSITIVE_INFINITY : fewWords);
    beginsInWord = gap.endsWith(']');
    from = index + gap.length;
  }
  add(text.slice(from), false);
  return pieces;

  function add(written: string, endsInWord: boolean) {
    const words = bare(written);
    if (words === '') return;
    pieces.push({ words, reach, beginsInWord, endsInWord });
    reach = 0;
  }
}

/** Without the punctuation at its ends, which is the quoting sentence's as often as the source's. A question stays one. */
const bare = (words: string) => words.replace(/^[\s,.;:)\-،؛。、]+|[\s,.;:(\-،؛。、]+$/g, '');
