import { edtfDate } from '../../model/date.ts';
import { languageOf } from '../../model/same-language.ts';
import { matchesOf } from '../words/matches.ts';
import { type CalendarNames, calendarNames } from './calendar-names.ts';
import type { ToldDay } from './told-days.ts';

/** A day in running text that is told with its day of the week: “Monday, 18 August 2025”. */
export interface WrittenDay extends ToldDay {
  /** 0 is Sunday. */
  weekday: number;
}

/** Every such day in a text, in the orders in which newspapers write one. */
export function writtenDays(text: string, lang: string): WrittenDay[] {
  const reading = readingOf(languageOf(lang));
  if (!reading?.names.anyWeekday.test(text)) return [];
  return matchesOf(reading.names.weekday, text).flatMap(({ index, 0: name }) => {
    if (/[\p{L}\p{N}]/u.test(text[index - 1] ?? '')) return [];
    const before = text.slice(Math.max(0, index - 50), index);
    return paper.test(before) ? [] : dayBeside({ text, index, name, before }, reading);
  });
}

interface Reading {
  names: CalendarNames;
  /** What follows a day of the week. */
  after: readonly RegExp[];
  /** What stands before one in brackets: “18 August 2025 (Monday)”. */
  before: readonly RegExp[];
}

const readings = new Map<string, Reading | undefined>();

function readingOf(lang: string): Reading | undefined {
  if (!readings.has(lang)) {
    const names = calendarNames(lang);
    readings.set(lang, names && readingIn(names, lang));
  }
  return readings.get(lang);
}

function readingIn(names: CalendarNames, lang: string): Reading {
  const month = `(?<month>${names.months.join('|')})(?![\\p{L}\\p{N}])(?:\\.(?=[,،]?\\s+\\d))?`;
  // Another day may follow: “Tuesday, March 11 and 12” tells the second.
  const alone = '(?![\\d:])(?!\\s*(?:[-–—/&]|to|and|or|through)\\s*\\d{1,2}(?!\\d))';
  const dayFirst = `(?<day>${digit}{1,2})(?:st|nd|rd|th|er|[.ºª°])?\\s+(?:(?:of|de|من)\\s+)?${month}`;
  const monthFirst = `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${alone}`;
  const year = `(?:[,،]?\\s+(?:(?:de|del|of)\\s+)?(?<year>(?:1[5-9]|20)\\d\\d|[١٢]${digit}{3})(?!\\d|[.,]\\d))?`;
  const words = (lang === 'en' ? [dayFirst, monthFirst] : [dayFirst]).map((order) => order + year);
  const figures = [
    '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)',
  ];
  const between = '\\.?[,،]?\\s+(?:(?:the|den|dem|der|le|el|il|dia|día|الموافق)\\s+)?';
  return {
    names,
    after: [...words, ...figures].map((order) => new RegExp(between + order, 'uy')),
    // “року” and “г.” stand for the year.
    before: words.map((order) => new RegExp(`(?<!\\d|\\d[-–—/])${order}(?:\\s+\\p{L}{1,4}\\.?)?\\s*\\($`, 'u')),
  };
}

const digit = '[\\d٠-٩]';

/** Papers that have a day in their names: what follows is the day of an issue that may have been printed on another. */
const paper = /(?:Mail on|Welt am|Bild am|NZZ am)\s$/;

function dayBeside(
  { text, index, name, before }: { text: string; index: number; name: string; before: string },
  reading: Reading,
): WrittenDay[] {
  const { names } = reading;
  const end = index + name.length;
  for (const pattern of reading.after) {
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (found) return readDay(found, names, { start: index, end: end + found[0].length, weekday: names.weekdayIn(name) });
  }
  if (!before.endsWith('(') || text[end] !== ')') return [];
  for (const pattern of reading.before) {
    const found = pattern.exec(before);
    if (found) return readDay(found, names, { start: index - found[0].length, end: end + 1, weekday: names.weekdayIn(name) });
  }
  return [];
}

function readDay(
  { groups = {} }: RegExpExecArray,
  names: CalendarNames,
  found: Pick<WrittenDay, 'start' | 'end' | 'weekday'>,
): WrittenDay[] {
  const { month = '', day = '', year } = groups;
  const number = /^\d/.test(month) ? Number(month) : names.monthIn(month) + 1;
  return number < 1 ? [] : [{ ...found, day: figure(day), month: number, ...(year && { year: figure(year) }) }];
}

const figure = (digits: string) => Number(digits.replace(/[٠-٩]/g, (arabic) => String(arabic.charCodeAt(0) - 0x660)));

/** The day of a year, in ms since 1970 UTC; `undefined` where there is none. */
export function dayIn(year: number, { month, day }: Pick<WrittenDay, 'month' | 'day'>): number | undefined {
  const pad = (figure: number, width: number) => String(figure).padStart(width, '0');
  return edtfDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)?.min;
}
