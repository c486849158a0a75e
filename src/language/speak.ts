import type { en } from './en.ts';
import { localeOf } from './locale.ts';

/** A phrase that goes with a number: a form for each category that the language has (Unicode TR35, “Language Plural Rules”). */
export type Plural = { other: string } & { [category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };

export type PhraseName = keyof typeof en;

/** The phrases of one language. `{words}` in braces are filled in; a form of a plural may say its number without. */
export type Words = { [N in PhraseName]: (typeof en)[N] extends string ? string : Plural };

/** The interface in one language. */
export interface Phrases {
  /** The language that is spoken. */
  readonly lang: string;
  readonly words: Readonly<Partial<Words>>;
  /** A phrase with its values; `count` chooses among the forms of a plural. Numbers are written as the language writes them. */
  say<N extends PhraseName>(name: N, ...values: [Hole<N>] extends [never] ? [] : [Values<N, string | number>]): string;
  /** The same in parts, where a value is an element and no text. */
  fill<N extends PhraseName, V extends Values<N, unknown>>(name: N, values: V): (string | Exclude<V[keyof V], number>)[];
}

type Values<N extends PhraseName, T> = { [H in Hole<N>]: H extends 'count' ? number : T };
type Hole<N extends PhraseName> = (typeof en)[N] extends string
  ? HoleIn<(typeof en)[N]>
  : 'count' | HoleIn<(typeof en)[N] extends { other: string } ? (typeof en)[N]['other'] : never>;
type HoleIn<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | HoleIn<Rest> : never;

/** Makes phrases of words; those that are missing can't be said. */
export function speak(lang: string, words: Partial<Words>): Phrases {
  const locale = localeOf(lang);
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const written = (value: unknown) => (typeof value === 'number' ? numbers.format(value) : value);

  function fill(name: PhraseName, values: Record<string, unknown> = {}) {
    const parts = partsOf(formOf(words[name] as string | Plural, rules, values.count));
    return parts.map((part, index) => (index % 2 === 0 ? part : written(values[part]))).filter((part) => part !== '');
  }

  return {
    lang,
    words,
    say: (name: PhraseName, values?: Record<string, unknown>) => fill(name, values).join(''),
    fill,
  } as Phrases;
}

const known = new Map<string, readonly string[]>();

/** A phrase in parts: every other is the name of what is filled in. */
function partsOf(phrase: string): readonly string[] {
  const parts = known.get(phrase) ?? phrase.split(/\{(\w+)\}/);
  known.set(phrase, parts);
  return parts;
}

const formOf = (phrase: string | Plural, rules: Intl.PluralRules, count: unknown) =>
  typeof phrase === 'string' ? phrase : (phrase[rules.select(Number(count))] ?? phrase.other);
