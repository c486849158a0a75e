import { scriptOf } from './script.ts';

/** The scripts that are written from right to left (Unicode, https://www.unicode.org/iso15924/). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Where the lines of a language begin. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = directions.get(lang) ?? (rightToLeft.has(scriptOf(lang)) ? 'rtl' : 'ltr');
  directions.set(lang, direction);
  return direction;
}

/** The attributes of a part of a page in one language that stands in another: none where they are the same. */
export const partIn = (lang: string, around: string) => (lang === around ? {} : { lang, dir: directionOf(lang) });
