import { diffArrays } from 'diff';

/** A stretch of a version's words, and whether the first version has other words there. */
export interface Stretch {
  text: string;
  differs: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** The words of a text, without regard to case and punctuation. */
export const words = (text: string): string[] => (text.match(word) ?? []).map(plain);

/** The text of a version in stretches, those marked whose words the first version doesn't have there. Together they are the text. */
export function differences(first: string, version: string): Stretch[] {
  const places = [...version.matchAll(word)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const stretches: Stretch[] = [];
  let [at, next] = [0, 0];
  for (const { added, removed, count } of diffArrays(words(first), words(version))) {
    if (removed) continue;
    const [start, last] = [places[at], places[at + count - 1]];
    at += count;
    if (!added || !start || !last) continue;
    stretches.push(
      { text: version.slice(next, start.start), differs: false },
      { text: version.slice(start.start, last.end), differs: true },
    );
    next = last.end;
  }
  return [...stretches, { text: version.slice(next), differs: false }].filter(({ text }) => text !== '');
}
