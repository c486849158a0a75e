import { parse } from 'edtf';

/**
 * A date as an author writes it: EDTF level 0 or 1 (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/),
 * with its precision kept. Days and months that are not known are absent.
 */
export interface EdtfDate {
  /** The text as written. */
  edtf: string;
  /** The first and the last moment that the text may mean, in ms since 1970 UTC; infinite where the end is open. */
  min: number;
  max: number;
  /** A single date, or the two ends of an interval; `null` stands for an open or unknown end. */
  ends: [EdtfPoint] | [EdtfPoint | null, EdtfPoint | null];
}

export interface EdtfPoint {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
}

const read = new Map<string, EdtfDate | null>();

/** Reads an EDTF date of level 0 or 1; `null` where the text is none, or names a day that does not exist. */
export function edtfDate(text: string): EdtfDate | null {
  let date = read.get(text);
  if (date === undefined) {
    date = readEdtf(text);
    read.set(text, date);
  }
  return date;
}

function readEdtf(text: string): EdtfDate | null {
  if (text.includes('T') || missingDay(text) !== undefined) return null;
  try {
    const parts = text.split('/');
    if (parts.length > 2) return null;
    const ends = parts.map((part) => (part === '..' || part === '' ? null : readPoint(part)));
    if (ends.every((end) => end === null)) return null;
    const [first, last] = [ends[0], ends[ends.length - 1]];
    const min = first ? first.min : Number.NEGATIVE_INFINITY;
    const max = last ? last.max : Number.POSITIVE_INFINITY;
    if (min > max) return null;
    return { edtf: text, min, max, ends: ends.map((end) => end?.point ?? null) as EdtfDate['ends'] };
  } catch {
    return null;
  }
}

/** A plain date, as most are: the grammar of EDTF is slow, and it keeps much in memory. */
function readPlain(text: string): { values: number[] } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { values: [Number(year), ...(month ? [Number(month) - 1] : []), ...(day ? [Number(day)] : [])] };
}

function readPoint(text: string): { point: EdtfPoint; min: number; max: number } {
  const date = (readPlain(text) ?? parse(text, { types: ['Date'], level: 1 })) as {
    values: number[];
    approximate?: boolean;
    uncertain?: boolean;
    unspecified?: unknown;
  };
  const [year, month, day] = date.values;
  if (year === undefined || date.unspecified) throw new RangeError('unspecified digits have no point in time');
  // What HTML can't write in `datetime`, and no brief reports.
  if (year < 1 || year > 9999) throw new RangeError('a year has four digits and comes after Christ');
  const next = day !== undefined ? [year, month, day + 1] : month !== undefined ? [year, month + 1, 1] : [year + 1, 0, 1];
  return {
    point: {
      year,
      ...(month !== undefined && { month: month + 1 }),
      ...(day !== undefined && { day }),
      approximate: Boolean(date.approximate),
      uncertain: Boolean(date.uncertain),
    },
    min: utc(year, month ?? 0, day ?? 1),
    max: utc(next[0] as number, next[1] as number, next[2] as number) - 1,
  };
}

/** The year of an EDTF date; of a range the first, or the one that is known. */
export function yearOf(edtf: string): string {
  const { min = Number.NEGATIVE_INFINITY, max = 0 } = edtfDate(edtf) ?? {};
  return String(new Date(Number.isFinite(min) ? min : max).getUTCFullYear());
}

/** In order of the first moment, then of the last: a month stands before its days, and an open beginning before all. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [edtfDate(a), edtfDate(b)];
  if (!one || !other) return 0;
  return compare(one.min, other.min) || compare(other.max, one.max);
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** `Date.UTC` reads years 0 to 99 as 1900 to 1999; this doesn't. */
export function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** What the calendar has to say about a text that names a month or a day that does not exist: `February 2026 has 28 days: there is no 2026-02-30`. */
export function missingDay(text: string): string | undefined {
  for (const [named, year, month, day] of text.matchAll(/(-?(?<!\d)\d{4,})-(\d\d)(?:-(\d\d))?(?!\d)/g)) {
    const [y, m] = [Number(year), Number(month)];
    if (m < 1 || m > 12) return `A year has 12 months: there is no ${named}`;
    const days = new Date(utc(y, m, 0)).getUTCDate();
    if (day !== undefined && (Number(day) < 1 || Number(day) > days))
      return `${monthName(utc(y, m - 1, 1))} has ${days} days: there is no ${named}`;
  }
  return undefined;
}

const monthName = (at: number) => new Date(at).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
