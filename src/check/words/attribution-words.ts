import { ar } from './attribution/ar.ts';
import { en } from './attribution/en.ts';
import { fr } from './attribution/fr.ts';
import { ru } from './attribution/ru.ts';
import type { AttributionTable, Connotation } from './attribution/table.ts';
import { uk } from './attribution/uk.ts';
import { type Finder, finder } from './finder.ts';

export const tables: Readonly<Record<string, AttributionTable>> = { en, fr, uk, ru, ar };

/** What is looked for in a language, ready to look. */
export interface AttributionWords {
  /** What a cue says besides that something was said; `undefined` where it is plain, or its verb is not known. */
  connotation(cue: string): Connotation | undefined;
  /** Whether a description is of many whom nobody has counted. */
  isCrowd(description: string): boolean;
  /** Such people in a passage right before what they said, or right after; the statement is U+FFFC. */
  crowds: Finder;
  /** Ways of saying that something was said without saying by whom. */
  vague: Finder;
}

const made = new Map<string, AttributionWords>();

/** The words of a language, by its tag without region; `undefined` where there is no table. */
export function attributionWords(lang: string): AttributionWords | undefined {
  const known = made.get(lang);
  if (known || !Object.hasOwn(tables, lang)) return known;
  const words = ready(tables[lang] as AttributionTable);
  made.set(lang, words);
  return words;
}

function ready(table: AttributionTable): AttributionWords {
  const [people, say] = [any(table.people), any(table.say)];
  const filled = (phrases: readonly string[]) =>
    any(phrases.map((phrase) => phrase.replaceAll('{people}', people).replaceAll('{say}', say)));
  const after = filled(table.after);
  const crowd = finder(people);
  return {
    connotation: connotations(table),
    isCrowd: (description) => !counted.test(description.trim()) && crowd(description).length > 0,
    crowds: finder(`(?:${after}|${people}(?: [\\p{L}’'-]+){1,4} ${say})[ ,:]*(?:that |que |что |що )?\\uFFFC|\\uFFFC[,.]? ${after}`),
    vague: finder(filled(table.vague)),
  };
}

function connotations({ cues, lead }: AttributionTable): AttributionWords['connotation'] {
  const before = `^\\s*(?:${any(lead)}(?:\\s+|(?<=[’'])))*`;
  const patterns = Object.entries(cues).map(
    ([connotation, verbs]) => [connotation as Connotation, new RegExp(`${before}${any(verbs)}(?![\\p{L}\\p{N}])`, 'iu')] as const,
  );
  // The same few cues come again and again.
  const known = new Map<string, Connotation | undefined>();
  return (cue) => {
    if (!known.has(cue)) known.set(cue, patterns.find(([, pattern]) => pattern.test(plain(cue)))?.[0]);
    return known.get(cue);
  };
}

/** Without the vowel signs of Arabic, which writers set or leave out. */
const plain = (cue: string) => cue.normalize('NFC').replace(/[\u0640\u064b-\u0652]/g, '');

/** One, or a number that is told, is no crowd: “a friend of officials”, “two officials”. */
const counted =
  /^(?:\p{N}+|an?|one|another|two|three|four|une?|l[’']une?|deux|trois|quatre|один|одна|одне|два|две|три|четыре|дві|чотири|أحد|إحدى)(?!\p{L})/iu;

const any = (parts: readonly string[]) => `(?:${parts.join('|')})`;
