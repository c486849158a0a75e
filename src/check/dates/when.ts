import { type EdtfDate, edtfDate } from '../../model/date.ts';
import { day } from './days.ts';

/** A date, or a moment with its offset, as what it may mean: all in ms since 1970 UTC. */
export interface When {
  written: string;
  /** The days that it names: of a moment, that on its clock and that in UTC. */
  from: number;
  to: number;
  /** The moments between which it lies, wherever on earth it was written. */
  first: number;
  last: number;
  /** It says where its day begins. */
  isMoment: boolean;
}

const hour = day / 24;
// Civil time runs from UTC−12 to UTC+14 (IANA time zone database: Etc/GMT+12, Pacific/Kiritimati).
const [earliest, latest] = [14 * hour, 12 * hour];

/** Reads a date or a moment; `undefined` where there is none, or none that exists. */
export function when(written: string | undefined): When | undefined {
  if (written === undefined) return undefined;
  if (written.includes('T')) return momentOf(written);
  const date = edtfDate(written);
  if (!date) return undefined;
  const room = roomOf(date);
  const [from, to] = [date.min - room, date.max + room];
  return { written, from, to, first: from - earliest, last: to + latest, isMoment: false };
}

/**
 * Whether one date lies after another: surely, or as it seems, where nothing but a difference of time zones explains it. Two days that
 * follow one another may be one moment.
 */
export function isLater(a: When, b: When): 'surely' | 'seemingly' | undefined {
  const surely = a.isMoment || b.isMoment ? a.first > b.last : a.from - b.to > day;
  return surely ? 'surely' : a.from > b.to ? 'seemingly' : undefined;
}

/** What an author may do about two dates in the wrong order. */
export const remedy = (verdict: 'surely' | 'seemingly') =>
  verdict === 'surely' ? 'Mend one of the two dates.' : 'Mend one of the two dates, or excuse the line where a time zone explains them.';

function momentOf(written: string): When | undefined {
  const [at, local] = [Date.parse(written), edtfDate(written.slice(0, 10))?.min];
  if (Number.isNaN(at) || local === undefined) return undefined;
  const universal = Math.floor(at / day) * day;
  return { written, from: Math.min(local, universal), to: Math.max(local, universal) + day - 1, first: at, last: at, isMoment: true };
}

/** About a day is within a month of it, about a month within a year, about a year within ten. */
function roomOf({ ends }: EdtfDate): number {
  const rooms = ends.map((end) => {
    if (!end?.approximate && !end?.uncertain) return 0;
    return (end.day !== undefined ? 31 : end.month !== undefined ? 366 : 3660) * day;
  });
  return Math.max(...rooms);
}
