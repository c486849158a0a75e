import type { Rule } from '../../rule.ts';

const widthless = ['\u200b', '\u2060', '\ufeff', '\u180e'];

/** Between letters of scripts that part words by spaces. Persian, Arabic, the languages of India and emoji need U+200C and U+200D. */
const split =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])[\u200b\u2060\ufeff\u180e]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])/gu;

export const wordIsWhole: Rule = {
  id: 'word-is-whole',
  about: 'safety',
  norm: 'No word is parted by a character of no width.',
  reason: 'Such a character comes along when text is copied. Nobody sees it, and no search finds the word.',
  remedy: 'Take the character out, or type the word anew.',
  severity: 'warning',
  sources: [
    { title: 'The Unicode Standard, chapter 23.2: Layout Controls', url: 'https://www.unicode.org/versions/latest/core-spec/chapter-23/' },
  ],
  examples: [
    { title: 'joiners that Persian and emoji need', text: 'می\u200cخواهم 👩\u200d🚒' },
    { title: 'a place where a line of Thai may break', text: 'สะพาน\u200bปิด' },
    { title: 'a hyphen that shows where a line breaks', text: 'The har\u00adbour board.' },
    { title: 'a word that was copied from a page', text: 'The may⟦\u200b⟧or and the bri⟦\ufeff⟧dge.' },
  ],
  find({ text }) {
    if (!widthless.some((character) => text.includes(character))) return [];
    return [...text.matchAll(split)].map(({ 0: characters, index }) => ({
      range: { start: index, end: index + characters.length },
      message: `A word is parted by U+${characters.charCodeAt(0).toString(16).toUpperCase()}, a character of no width.`,
      help: 'Take it out: a search would not find the word.',
    }));
  },
};
