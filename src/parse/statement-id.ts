import { hash } from 'node:crypto';

/**
 * An id made from what a statement says alone, so that a reorder or an insertion elsewhere changes nobody else's:
 * who, and a digest of the words without regard to case, spacing and punctuation.
 */
export function statementId(who: string, words: string): string {
  const digest = hash('sha256', plain(words).trim()).slice(0, 6);
  return `${who}-${digest}`;
}

/** Most texts are of Latin letters and marks alone, for which there is a faster way to the same. */
const plain = (words: string) =>
  latin.test(words)
    ? words.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : words
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** ASCII, with dashes, quotation marks and the ellipsis, which no letters come of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are part of ASCII
const latin = /^[\u0000-\u007f\u2010-\u201f\u2026]*$/;

/** Gives ids in the order asked for; the second of two that would be equal gets `-2`. */
export class Ids {
  readonly #given = new Map<string, number>();

  take(id: string): string {
    let count = this.#given.get(id) ?? 0;
    let free = id;
    do {
      count++;
      free = count === 1 ? id : `${id}-${count}`;
    } while (count > 1 && this.#given.has(free));
    this.#given.set(id, count);
    if (free !== id) this.#given.set(free, 1);
    return free;
  }
}
