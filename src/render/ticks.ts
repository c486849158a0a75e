import { utc } from '../model/date.ts';

export interface Tick {
  /** ms since 1970 UTC. */
  at: number;
  label: string;
}

type Unit = 'day' | 'month' | 'year';

/** More would touch each other on a phone. */
const most = 4;
const steps: [unit: Unit, step: number][] = [
  ...[1, 2, 5, 10].map((step) => ['day', step] as ['day', number]),
  ...[1, 2, 3, 6].map((step) => ['month', step] as ['month', number]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ['year', step] as ['year', number]),
];

/** Round moments between two others, few enough to be labelled: days, months or years. */
export function ticks(from: number, to: number, locale: string): Tick[] {
  for (const [unit, step] of steps) {
    const moments = roundMoments(from, to, unit, step);
    if (moments.length <= most) return moments.map((at, index) => ({ at, label: labelOf(at, unit, index === 0, locale) }));
  }
  return [];
}

function roundMoments(from: number, to: number, unit: Unit, step: number): number[] {
  const start = new Date(from);
  const year = start.getUTCFullYear();
  const moments: number[] = [];
  for (let count = 0; moments.length <= most; count++) {
    const at =
      unit === 'day'
        ? utc(year, start.getUTCMonth(), start.getUTCDate() + count * step)
        : unit === 'month'
          ? utc(year, Math.floor(start.getUTCMonth() / step) * step + count * step, 1)
          : utc(Math.floor(year / step) * step + count * step, 0, 1);
    if (at > to) break;
    if (at >= from) moments.push(at);
  }
  return moments;
}

function labelOf(at: number, unit: Unit, first: boolean, locale: string): string {
  const date = new Date(at);
  return formatOf(locale, unit, unit === 'year' || (unit === 'month' && (first || date.getUTCMonth() === 0))).format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, unit: Unit, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${unit} ${withYear}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(unit !== 'year' && { month: 'short' }),
      ...(unit === 'day' && { day: 'numeric' }),
      ...(withYear && { year: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}
