import { languageOf } from '../../model/same-language.ts';
import { matchesOf } from '../words/matches.ts';
import { type CalendarNames, calendarNames } from './calendar-names.ts';

/** A day of a month that a text names: “29 February 2024”. */
export interface ToldDay {
  start: number;
  end: number;
  day: number;
  /** 1 to 12. */
  month: number;
  year?: number;
}

/** Every such day in a text, in the order in which the language writes one, and in figures (ISO 8601). */
export function toldDays(text: string, lang: string): ToldDay[] {
  const key = languageOf(lang);
  const names = calendarNames(key);
  if (!names) return [];
  const patterns = known.get(key) ?? patternsOf(names, key);
  known.set(key, patterns);
  return patterns.flatMap((pattern) => matchesOf(pattern, text).flatMap((found) => read(found, names)));
}

const known = new Map<string, readonly RegExp[]>();

function patternsOf({ months }: CalendarNames, lang: string): RegExp[] {
  const month = `(?<month>${months.join('|')})(?![\\p{L}\\p{N}])\\.?`;
  const year = '(?:,?\\s+(?:(?:de|del|of)\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))';
  const before = '(?<![\\d.,:/–—-])';
  // Behind a day of a month comes its year, or the end of what is said of it: “31 April storms” are no day.
  const end = `(?:${year}|(?=\\s*(?:[^\\p{L}\\p{N}\\s]|$|(?:and|or|to|the|but|when|was|is|et|ou|und|oder|і|та|и|а)(?!\\p{L}))))`;
  const dayFirst = `${before}(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?\\s+(?:(?:of|de)\\s+)?${month}${end}`;
  const monthFirst = `(?<!\\p{L})${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.,]\\d)${year}?`;
  const figures = `${before}(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d|-\\d)`;
  return [dayFirst, ...(lang === 'en' ? [monthFirst] : []), figures].map((pattern) => new RegExp(pattern, 'gu'));
}

function read({ index, 0: { length }, groups = {} }: RegExpExecArray, names: CalendarNames): ToldDay[] {
  const { day = '', month = '', year } = groups;
  const number = /^\d/.test(month) ? Number(month) : names.monthIn(month) + 1;
  const isDay = number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? [{ start: index, end: index + length, day: Number(day), month: number, ...(year && { year: Number(year) }) }] : [];
}
