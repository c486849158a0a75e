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

/** Every such day in a text, in the order in which the language writes one, and in figures (ISO 8601). None where we don't know its months. */
export function toldDays(text: string, lang: string): ToldDay[] {
  const key = languageOf(lang);
  const names = calendarNames(key);
  if (!names) return [];
  const patterns = known.get(key) ?? patternsOf(names, key);
  known.set(key, patterns);
  return patterns.flatMap((pattern) => matchesOf(pattern, text).flatMap((found) => read(found, names)));
}

const known = new Map<string, readonly RegExp[]>();

/**
 * A number before or behind the name of a month is a day of it where nothing else follows that it may count: “31 April storms”, “in April 31
 * people” and “29 February 1800 homes” are none.
 */
function patternsOf({ months }: CalendarNames, lang: string): RegExp[] {
  const month = `(?<month>${months.join('|')})(?![\\p{L}\\p{N}])\\.?`;
  const end = '(?=\\s*(?:[.,;:!?)\\]”"»…]|$|(?:and|or|to|the|but|when|was|is|et|ou|und|oder|і|та|и|а)(?!\\p{L})))(?![.,:]\\d)';
  const year = '(?:,?\\s+(?:(?:de|del|of)\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)(?:\\s+(?:року|года))?)';
  // A sentence may end in a number; where an ordinal has a full stop, nobody can tell.
  const ordinal = lang === 'en' ? '(?:st|nd|rd|th)?' : '(?:er|[.ºª°])?';
  const dayFirst = `(?<![^\\s(“„«"])(?<day>\\d{1,2})${ordinal}\\s+(?:(?:of|de)\\s+)?${month}${year}?${end}`;
  const monthFirst = `(?<!\\p{L})${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}?${end}`;
  const figures = `(?<![^\\s(“„«"])(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${end.replace('the|', 'the|of|')}`;
  return [dayFirst, ...(lang === 'en' ? [monthFirst] : []), figures].map((pattern) => new RegExp(pattern, 'gu'));
}

function read({ index, 0: { length }, groups = {} }: RegExpExecArray, names: CalendarNames): ToldDay[] {
  const { day = '', month = '', year } = groups;
  const number = /^\d/.test(month) ? Number(month) : names.monthIn(month) + 1;
  const isDay = number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? [{ start: index, end: index + length, day: Number(day), month: number, ...(year && { year: Number(year) }) }] : [];
}
