import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { type Phrases, speak, type Words } from './speak.ts';
import { uk } from './uk.ts';

/** What a site says in words of its own: phrases of ours in another wording, and languages that we have none of. */
export type OwnPhrases = Readonly<Record<string, Partial<Words>>>;

const tables: Readonly<Record<string, Words>> = { ar, en, fr, ru, uk };
const none: OwnPhrases = {};

/**
 * The interface in the first of these languages that there are words in, else in English. A language takes what it has no words for from
 * the language that it is a variety of, as `fr-CA` of `fr` (RFC 4647, “Lookup”), and then from English.
 */
export function phrasesOf(lang: string | readonly (string | undefined)[], own: OwnPhrases = none): Phrases {
  const wanted = (typeof lang === 'string' ? [lang] : lang).find((tag) => tag !== undefined && isSpoken(tag, own)) ?? 'en';
  const spoken = known.get(own) ?? new Map<string, Phrases>();
  known.set(own, spoken);
  const phrases = spoken.get(wanted) ?? speak(wanted, wordsOf(wanted, own));
  spoken.set(wanted, phrases);
  return phrases;
}

const known = new WeakMap<OwnPhrases, Map<string, Phrases>>();

const isSpoken = (lang: string, own: OwnPhrases) => rangeOf(lang).some((tag) => Object.hasOwn(tables, tag) || Object.hasOwn(own, tag));

const wordsOf = (lang: string, own: OwnPhrases): Words =>
  Object.assign({}, en, own.en, ...rangeOf(lang).flatMap((tag) => [tables[tag], own[tag]]));

/** A language after those that it is a variety of: `fr`, `fr-CA`. */
function rangeOf(lang: string): string[] {
  const subtags = lang.split('-');
  return subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
}
