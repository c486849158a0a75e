import { createHash } from 'node:crypto';

/**
 * An id made from what a statement says alone, so that a reorder or an insertion elsewhere changes nobody else's:
 * who, and a digest of the words without regard to case, spacing and punctuation.
 */
export function statementId(who: string, words: string): string {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 6);
  return `${who}-${digest}`;
}

/** Gives ids in the order asked for; the second of two that would be equal gets `-2`. */
export class Ids {
  readonly #given = new Set<string>();

  take(id: string): string {
    let free = id;
    for (let count = 2; this.#given.has(free); count++) free = `${id}-${count}`;
    this.#given.add(free);
    return free;
  }
}
