/**
 * A text as it is compared with another: without what an editor may change in a quotation and what typists write in several ways. That is
 * the form of quotation marks (they are left out), apostrophes, dashes, spaces and ellipses, Unicode's forms of compatibility, characters
 * that nobody sees, and signs that a language leaves to the writer: stress and ё in Russian, vowel signs in Arabic.
 */
export function normalized(text: string): string {
  const signs = text
    .replaceAll('´', "'")
    .replace(raised, '^$&')
    .replace(fraction, ' $&')
    .normalize('NFKC')
    .replaceAll('\u2044', '/')
    .replace(unseen, '')
    .replace(apostrophe, 'ʼ')
    .replace(marks, ' ')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е');
  // Patterns that begin with what may be missing are slow, so the pieces come first.
  return (/\.\s?\./.test(signs) ? signs.replace(ellipsis, ' … ') : signs)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(hyphen, '\u2010')
    .replace(minus, '\u2212')
    .replace(/[-—―]+/g, '—')
    .replaceAll(' —', '—')
    .replaceAll('— ', '—')
    .replace(/ (?:[,.](?!\d)|[;:!?)،؛؟])/g, (spaced) => spaced.slice(1))
    .replaceAll('( ', '(')
    .trim();
}

/** A normalized text as people write it. */
export const readable = (text: string) => text.replaceAll('ʼ', '’').replaceAll('\u2010', '-').replaceAll('\u2212', '−');

/** Soft hyphens, joiners and marks of direction; the tatweel and the vowel signs of Arabic; the stress of a Cyrillic letter. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them stands for itself
  /[\u00ad\u034f\u061c\u0640\u064b-\u0652\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<=\p{Script=Cyrillic})\u0301/gu;

/** Between two letters it is no quotation mark. What takes its place is a letter to Unicode, as it is to a reader. */
const apostrophe = /['’‘ʼ`′](?=\p{L})(?<=[\p{L}\p{N}].)/gu;

/** 10² is not 102, and 1½ not 11/2. */
const raised = /[\u00b2\u00b3\u00b9\u2070-\u209c]/g;
const fraction = /(?<=\d)[\u00bc-\u00be\u2150-\u215e]/g;

/** Inside of a word it belongs to it: non-lethal is not lethal. Before a number it is a minus. All others are dashes, set in several ways. */
const hyphen = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;
const minus = /(?<=^|[ (])-(?=\d)/g;

const marks = /["“”„‟❝❞«»‹›「」『』〝〞〟″'’‘‚‛`′]/g;

/** Also in the brackets that say who left something out. To Unicode, `…` is compatible with three dots. */
const ellipsis = /[[(<]?\s*(?:\.\s?){3,}\s*[\])>]?/g;
