import { edtfDate } from '../../model/date.ts';

/** Days are told in ms since 1970 UTC, of their first moment there: the calendar is the same everywhere, and clocks are not. */
export const day = 86_400_000;

/** The day that a date or a moment names, on the calendar of its author. */
export const dayOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : edtfDate(written.slice(0, 10))?.min;

/** The day of an EDTF date that names one, and no other. */
export function exactDay(edtf: string | undefined): number | undefined {
  const { ends, min } = (edtf === undefined ? null : edtfDate(edtf)) ?? {};
  const only = ends?.length === 1 ? ends[0] : undefined;
  return only?.day !== undefined && !only.approximate && !only.uncertain ? min : undefined;
}

export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (ms: number): number => new Date(ms).getUTCDay();

/** The last such day of the week up to a day, itself included. */
export const weekdayUpTo = (weekday: number, ms: number): number => ms - ((weekdayOf(ms) - weekday + 7) % 7) * day;

/** The next such day of the week from a day on, itself included. */
export const weekdayFrom = (weekday: number, ms: number): number => ms + ((weekday - weekdayOf(ms) + 7) % 7) * day;

/** The name of a day of the week, as messages have it. */
export const weekdayName = (weekday: number): string =>
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday] as string;
