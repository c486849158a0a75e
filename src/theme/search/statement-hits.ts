import type { Fragment } from './pagefind.ts';

/** A word of an excerpt, and whether it was searched for. */
export interface Word {
  text: string;
  found: boolean;
}

/** A statement of a brief that holds words that were searched for. */
export interface StatementHit {
  id: string;
  /** Who spoke, and the cue. */
  title: string;
  words: Word[];
}

const most = 26;

/**
 * The statements in which the words stand that were found, in the order of the text. A statement begins at its own anchor, which has
 * a title, and ends at the anchor of what is known about it (`how.ID` at a callout, `note.ID` at an inline mark).
 */
export function statementHits({
  anchors,
  locations,
  raw_content,
  content,
}: Pick<Fragment, 'anchors' | 'locations' | 'raw_content' | 'content'>): StatementHit[] {
  const words = wordsOf(raw_content ?? content);
  const ends = new Map(anchors.map(({ id, location }) => [id, location]));
  return anchors.flatMap(({ id, location: start, title }) => {
    const end = ends.get(`how.${id}`) ?? ends.get(`note.${id}`);
    const found = end === undefined ? [] : locations.filter((location) => location >= start && location < end);
    if (!title || found.length === 0 || end === undefined) return [];
    return [{ id, title, words: excerpt(words, afterTitle(words, start, title), end, found) }];
  });
}

/** As Pagefind splits a page's content. */
export const wordsOf = (text: string) => (text.includes('\u200B') ? text.split('\u200B') : text.split(/[\r\n\s]+/));

/** A callout begins with its caption, which the title says already. */
function afterTitle(words: string[], start: number, title: string): number {
  const said = wordsOf(title);
  return said.every((word, index) => words[start + index] === word) ? start + said.length : start;
}

/** The words around the first that was found. */
function excerpt(words: string[], start: number, end: number, found: number[]): Word[] {
  const first = Math.max(start, Math.min((found[0] as number) - 6, end - most));
  const last = Math.min(end, first + most);
  const shown = words.slice(first, last).map((text, index) => ({ text, found: found.includes(first + index) }));
  if (first > start) shown.unshift({ text: '…', found: false });
  if (last < end) shown.push({ text: '…', found: false });
  return shown;
}
