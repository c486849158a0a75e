import { z } from 'zod';
import { edtfDate } from './date.ts';
import { foreignLetter, letterName } from './foreign-letter.ts';
import { noDate } from './no-date.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const tags = /(?<!\ud83c\udff4(?:\udb40[\udc00-\udc7f])*)(?:\udb40[\udc00-\udc7f])+/;

/**
 * Control characters, which XML feeds may not hold; marks that turn the line around them (Unicode Bidirectional Algorithm, UAX #9; for
 * what they hide see CVE-2021-42574); and letters that only machines read (the block Tags), but in a flag that they make.
 */
export const hiddenCharacter = new RegExp(`${control.source}|${tags.source}`);

/** The kinds of value that several schemas share. Their descriptions are the authors' documentation. */

export const idPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** The name by which files, sources and statements are referred to: it stands in addresses, so it is plain. */
export const id = z.string().regex(idPattern, { error: ({ input }) => notAnId(String(input)) });

function notAnId(text: string): string {
  const letter = foreignLetter(text);
  return letter === undefined
    ? `is no id: use small letters a–z, digits and single hyphens${/[,;]/.test(text) ? '' : likeIt(text)}`
    : `holds ${letterName(letter)}, which is no letter of an id: type it anew in Latin letters, a–z`;
}

/** Ids as an attribute holds them, with spaces between; the most that one mistake makes is one problem. */
export const ids = z
  .string()
  .superRefine((value, { addIssue }) => {
    const words = wordsOf(value);
    const noIds = words.filter((word) => !id.safeParse(word).success);
    const [wrong] = noIds;
    if (words.length === 0) addIssue('is empty: write an id');
    else if (wrong !== undefined && foreignLetter(wrong)) addIssue(notAnId(wrong));
    else if (wrong !== undefined)
      addIssue({
        code: 'custom',
        message: `holds "${wrong}", which is no id: use small letters a–z, digits and single hyphens${likeIt(value)}; a space separates two ids`,
        params: { noIds },
      });
  })
  .transform((value) => [...new Set(wordsOf(value))]);

const wordsOf = (value: string) => value.split(/\s+/).filter(Boolean);

/** What the id of a name in Latin letters would be. */
function likeIt(name: string): string {
  const like = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[,;]/)
    .map((part) => part.replace(/[\s_–—'’.-]+/g, '-').replace(/^-+|-+$/g, ''))
    .join(' ')
    .trim();
  return like.split(' ').every((word) => id.safeParse(word).success) ? `, as in "${like}"` : '';
}

export const text = z
  .string()
  .refine((value) => value.trim() !== '', 'is empty: write it')
  .refine((value) => value.search(hiddenCharacter) === -1, 'holds a character that nobody sees: take it out');

/** Only addresses that a reader can open: a scheme of its own could run code. Read as a URI, in which everyone may write it (RFC 3986). */
export const url = z
  .string()
  .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), 'is no web address: it starts with https:// or http://')
  .transform(uri);

/** What browsers take and percent-encode, such as the letters of most languages (WHATWG URL); and a few signs that they let pass. */
function uri(address: string): string {
  if (/^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-F]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-F]{2})*)?$/i.test(address)) return address;
  const { href } = new URL(address);
  const path = href.indexOf('/', 'https://'.length);
  return href.slice(0, path) + href.slice(path).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\dA-F]{2})|(?<=#.*)#/gi, encodeURIComponent);
}

const edtfText = z.string().refine((value) => edtfDate(value) !== null, { error: ({ input }) => noDate(String(input), 'date') });

/** EDTF level 0 or 1. A year alone is a number to YAML. */
export const edtf = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), edtfText);

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A day, or a moment with its offset from UTC. A year alone is a number to YAML. */
export const moment = z
  .string({ error: ({ input }) => (typeof input === 'number' ? noDate(String(input), 'moment') : undefined) })
  .refine(
    (value) =>
      (/^\d{4}-\d\d-\d\d$/.test(value) && edtfDate(value) !== null) ||
      (dateTime.test(value) && edtfDate(value.slice(0, 10)) !== null && !Number.isNaN(Date.parse(value))),
    { error: ({ input }) => noDate(String(input), 'moment') },
  );

/** A language tag of BCP 47 (RFC 5646), as `Intl` understands it. */
export const language = z.string().refine((value) => {
  const isNamed = named.get(value) ?? hasName(value);
  named.set(value, isNamed);
  return isNamed;
}, 'is no language tag: write en, ru, pt-BR');

/**
 * What was asked for already: a site has few languages, and names them in thousands of sources. Those of the interface need not be asked
 * for, which loads a table of all that there are.
 */
const named = new Map(['ar', 'en', 'fr', 'ru', 'uk'].map((tag) => [tag, true]));
let languageNames: Intl.DisplayNames | undefined;

function hasName(tag: string): boolean {
  // Well-formed, and no language: “english” is the name of one.
  if (/^[a-z]{4,}/i.test(tag)) return false;
  try {
    // Readers see the name of the language, so it must have one.
    languageNames ??= new Intl.DisplayNames('en', { type: 'language' });
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}
