import { type EdtfPoint, edtfDate, utc as momentOf } from '../model/date.ts';
import { localeOf } from './locale.ts';
import type { Phrases } from './speak.ts';

/** A piece of a date in words; that of a day, a month or a year has the value of `datetime` for machines. */
export interface DatePart {
  text: string;
  iso?: string;
}

type Length = 'long' | 'short';

/** An EDTF date in words, with its precision kept: “August 2025”, “about August 2025”, “15–18 August 2025”. */
export function dateText(edtf: string, phrases: Phrases, length: Length = 'long'): string {
  const texts = known.get(phrases) ?? new Map<string, string>();
  known.set(phrases, texts);
  const key = `${edtf} ${length}`;
  const found = texts.get(key) ?? textOf(dateParts(edtf, phrases, length));
  texts.set(key, found);
  return found;
}

const known = new WeakMap<Phrases, Map<string, string>>();

/** The same in pieces. A text that is no date stays as it is. */
export function dateParts(edtf: string, phrases: Phrases, length: Length = 'long'): DatePart[] {
  const date = edtfDate(edtf);
  const [first, last] = date?.ends ?? [];
  if (!date || (!first && !last)) return [{ text: edtf }];
  if (first && last === undefined) return point(first, phrases, length);
  if (!first) return bound('until', last as EdtfPoint, phrases, length);
  if (!last) return bound('since', first, phrases, length);
  if (samePrecision(first, last)) return range(first, last, phrases, length);
  return [...point(first, phrases, length), { text: ' – ' }, ...point(last, phrases, length)];
}

/** The date part of a moment, or a moment with its time: `2025-08-19T09:30:00+02:00` is “19 August 2025, 09:30”, as on the clock there. */
export function momentText(moment: string, phrases: Phrases, length: Length = 'long'): string {
  const [day = moment, clock] = moment.split('T');
  const date = dateText(day, phrases, length);
  return clock ? phrases.say('moment', { date, time: clock.slice(0, 5) }) : date;
}

function point(at: EdtfPoint, phrases: Phrases, length: Length, form?: 'genitive'): DatePart[] {
  return doubted(at, [{ text: words(partsOf(at, phrases, length, form)).trim(), iso: iso(at) }], phrases);
}

/** An interval that is open at one end. */
function bound(name: 'since' | 'until', at: EdtfPoint, phrases: Phrases, length: Length): DatePart[] {
  return around(at.day === undefined ? name : `${name}Day`, point(at, phrases, length, 'genitive'), phrases);
}

/** What both ends share is said once: “15–18 August 2025”. */
function range(first: EdtfPoint, last: EdtfPoint, phrases: Phrases, length: Length): DatePart[] {
  const parts = format(phrases.lang, first, length).formatRangeToParts(utc(first), utc(last));
  if (!parts.some(({ source }) => source === 'startRange')) return point(first, phrases, length);
  const pieces: DatePart[] = [];
  for (const source of runs(parts.map((part) => part.source))) {
    const text = words(asPrinted(parts.slice(source.from, source.to), phrases.lang));
    if (source.name === 'shared') pieces.push({ text });
    else pieces.push({ text, iso: iso(source.name === 'startRange' ? first : last) });
  }
  const approximate = first.approximate || last.approximate;
  return doubted({ approximate, uncertain: !approximate && (first.uncertain || last.uncertain) }, pieces, phrases);
}

/** Neighbours with the same name as one. */
function runs<T>(names: readonly T[]): { name: T; from: number; to: number }[] {
  const found: { name: T; from: number; to: number }[] = [];
  names.forEach((name, index) => {
    const last = found.at(-1);
    if (last?.name === name) last.to = index + 1;
    else found.push({ name, from: index, to: index + 1 });
  });
  return found;
}

function doubted({ approximate, uncertain }: Pick<EdtfPoint, 'approximate' | 'uncertain'>, date: DatePart[], phrases: Phrases): DatePart[] {
  if (approximate) return around('about', date, phrases);
  return uncertain ? around('uncertain', date, phrases) : date;
}

function around(name: 'about' | 'uncertain' | 'since' | 'sinceDay' | 'until' | 'untilDay', date: DatePart[], phrases: Phrases): DatePart[] {
  return phrases.fill(name, { date }).flatMap((part) => (typeof part === 'string' ? [{ text: part }] : part));
}

/** A month takes another form after a preposition than alone in languages that decline it, the one that it has beside a day. */
function partsOf(at: EdtfPoint, { lang }: Phrases, length: Length, form?: 'genitive'): Intl.DateTimeFormatPart[] {
  const parts = format(lang, form && at.month !== undefined ? { ...at, day: 1 } : at, length).formatToParts(utc(at));
  const day = form && at.day === undefined ? parts.findIndex(({ type }) => type === 'day') : -1;
  return asPrinted(day < 0 ? parts : [...parts.slice(0, day), ...parts.slice(day + 2)], lang);
}

/** The first of a month is an ordinal in French, “1er mars” (Imprimerie nationale, “Dates”); Unicode's data has no form for it. */
function asPrinted(parts: Intl.DateTimeFormatPart[], lang: string): Intl.DateTimeFormatPart[] {
  if (!/^fr\b/.test(lang)) return parts;
  return parts.map((part) => (part.type === 'day' && part.value === '1' ? { ...part, value: '1er' } : part));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, { month, day }: Pick<EdtfPoint, 'month' | 'day'>, length: Length): Intl.DateTimeFormat {
  const key = `${lang} ${length} ${month !== undefined} ${day !== undefined}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(lang), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month !== undefined && { month: length }),
      ...(day !== undefined && { day: 'numeric' }),
    });
    formats.set(key, found);
  }
  return found;
}

const samePrecision = (a: EdtfPoint, b: EdtfPoint) =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);

/** The value of `datetime`: years have four digits in HTML. */
function iso({ year, month, day }: EdtfPoint): string {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  return [pad(year, 4), ...(month !== undefined ? [pad(month)] : []), ...(day !== undefined ? [pad(day)] : [])].join('-');
}

function utc({ year, month = 1, day = 1 }: EdtfPoint): Date {
  return new Date(momentOf(year, month - 1, day));
}

const words = (parts: Intl.DateTimeFormatPart[]) => parts.map(({ value }) => value).join('');
const textOf = (parts: DatePart[]) => parts.map(({ text }) => text).join('');
