import { edtfDate } from '../../model/date.ts';
import { type CalendarNames, calendarNames } from './calendar-names.ts';

/** A day in running text that is told with its day of the week: “Monday, 18 August 2025”. */
export interface WrittenDay {
  start: number;
  end: number;
  /** 0 is Sunday. */
  weekday: number;
  day: number;
  /** 1 to 12. */
  month: number;
  year?: number;
}

/** Every such day in a text, in the orders in which newspapers write one. */
export function writtenDays(text: string, lang: string): WrittenDay[] {
  const names = calendarNames(lang);
  if (!names?.anyWeekday.test(text)) return [];
  return patternsOf(names, lang).flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => readDay(match, names)));
}

const patterns = new WeakMap<CalendarNames, RegExp[]>();

function patternsOf(names: CalendarNames, lang: string): RegExp[] {
  let found = patterns.get(names);
  if (!found) {
    found = patternsIn(names, lang);
    patterns.set(names, found);
  }
  return found;
}

function patternsIn({ weekdays, months }: CalendarNames, lang: string): RegExp[] {
  const weekday = `(?<![\\p{L}\\p{N}])(?<!${papers})(?<weekday>${weekdays.join('|')})(?![\\p{L}\\p{N}])`;
  const month = `(?<month>${months.join('|')})(?![\\p{L}\\p{N}])(?:\\.(?=[,،]?\\s+\\d))?`;
  // Another day may follow: “Tuesday, March 11 and 12” tells the second.
  const alone = '(?![\\d:])(?!\\s*(?:[-–—/&]|to|and|or|through)\\s*\\d{1,2}(?!\\d))';
  const dayFirst = `(?<day>${digit}{1,2})${ordinal}\\s+(?:(?:of|de|من)\\s+)?${month}`;
  const monthFirst = `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${alone}`;
  const year = `(?:[,،]?\\s+(?:(?:de|del|of)\\s+)?(?<year>(?:1[5-9]|20)\\d\\d|[١٢]${digit}{3})(?!\\d|[.,]\\d))?`;
  const between = '\\.?[,،]?\\s+(?:(?:the|den|dem|der|le|el|il|dia|día|الموافق)\\s+)?';
  const orders = /^en\b/i.test(lang) ? [dayFirst, monthFirst] : [dayFirst];
  const inFigures = [
    '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)',
  ];
  return [
    ...orders.map((order) => `${weekday}${between}${order}${year}`),
    ...inFigures.map((order) => `${weekday}${between}${order}`),
    // “18 August 2025 (Monday)”
    ...orders.map((order) => `(?<!\\d|\\d[-–—/])${order}${year}(?:\\s+\\p{L}{1,4}\\.?)?\\s*\\(${weekday}\\)`),
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

/** Papers that have a day in their names: what follows may be the day of an issue that was read on another. */
const papers = '(?:Mail on|Welt am|Bild am|NZZ am)\\s';
const digit = '[\\d٠-٩]';
const ordinal = '(?:st|nd|rd|th|er|[.ºª°])?';

function readDay({ index, 0: words, groups = {} }: RegExpMatchArray, names: CalendarNames): WrittenDay[] {
  const { weekday = '', month = '', day = '', year } = groups;
  const found = {
    start: index ?? 0,
    end: (index ?? 0) + words.length,
    weekday: names.weekdayIn(weekday),
    day: figure(day),
    month: /^\d/.test(month) ? Number(month) : names.monthIn(month) + 1,
    ...(year && { year: figure(year) }),
  };
  return found.weekday < 0 || found.month < 1 ? [] : [found];
}

const figure = (digits: string) => Number(digits.replace(/[٠-٩]/g, (arabic) => String(arabic.charCodeAt(0) - 0x660)));

/** The day of a year, in ms since 1970 UTC; `undefined` where there is none. */
export function dayIn(year: number, { month, day }: Pick<WrittenDay, 'month' | 'day'>): number | undefined {
  const pad = (figure: number, width: number) => String(figure).padStart(width, '0');
  return edtfDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)?.min;
}
