import { matchesOf } from './matches.ts';

/** Where something stands in a text. */
export interface Found {
  start: number;
  end: number;
  /** As it is written there. */
  text: string;
}
export type Finder = (text: string) => Found[];

/**
 * Makes a search for whole words, whatever their case. Expressions with the flags `i` and `u` are several times slower than one for small
 * letters that are listed.
 * @param pattern in small letters; `\p{L}` stands for the letters of the scripts that have tables
 */
export function finder(pattern: string): Finder {
  const expression = new RegExp(`(?<![${letters}0-9])(?:${pattern.replaceAll('\\p{L}', letters)})(?![${letters}0-9])`, 'g');
  return (text) => {
    const small = text.toLowerCase();
    // A few capitals are two characters when small; places would shift.
    const searched = small.length === text.length ? small : text;
    return matchesOf(expression, searched).map(({ index, 0: { length } }) => {
      const end = index + length;
      return { start: index, end, text: text.slice(index, end) };
    });
  };
}

/** Small letters of Latin (French), Cyrillic and Arabic. */
const letters = 'a-zß-öø-ÿœа-џґ\\u0620-\\u0652\\u066e-\\u06d3';
