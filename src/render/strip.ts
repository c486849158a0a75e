import type { Element } from 'hast';
import { dateText } from '../language/dates.ts';
import { localeOf } from '../language/locale.ts';
import type { Phrases } from '../language/speak.ts';
import type { TimelineEvent } from '../model/brief.ts';
import { type EdtfDate, edtfDate } from '../model/date.ts';
import { density } from './density.ts';
import { type Child, h } from './element.ts';
import { type Tick, ticks } from './ticks.ts';

const day = 86_400_000;
const axis = 46;
const y = String(axis);
const mostMarks = 80;

/**
 * A strip on which distance is time: a dot for a day, a bar for a range or for a date that is known to the month or year only.
 * Places are percentages, so that the strip is as wide as its column and its letters keep their size. Where days are too many to be told
 * apart, bars say how many fall together.
 * @param label says in words what is drawn
 */
export function strip(
  events: readonly Pick<TimelineEvent, 'date' | 'text'>[],
  phrases: Phrases,
  label: 'timelineDrawn' | 'statementsDrawn' = 'timelineDrawn',
): Element | false {
  const dates = events.flatMap((event) => {
    const date = edtfDate(event.date);
    return date ? [{ date, text: event.text }] : [];
  });
  const known = dates.flatMap(({ date }) => [date.min, date.max]).filter(Number.isFinite);
  if (dates.length < 2 || known.length === 0) return false;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const at = (moment: number) => 2 + (96 * (clamp(moment, from, to) - from)) / Math.max(to - from, day);
  const told = phrases.say(label, { count: dates.length, from: dayText(from, phrases), to: dayText(to, phrases) });
  return h(
    'svg',
    { className: ['strip'], role: 'img', ariaLabel: told, width: '100%', height: '72' },
    h('line', { className: ['axis'], x1: '0%', x2: '100%', y1: y, y2: y }),
    ticks(from, to, localeOf(phrases.lang)).map((tick) => tickMark(tick, at(tick.at))),
    marks(dates, at, phrases),
  );
}

function tickMark({ label }: Tick, x: number): Child[] {
  const anchor = x < 8 ? 'start' : x > 92 ? 'end' : 'middle';
  return [
    h('line', { className: ['tick'], x1: percent(x), x2: percent(x), y1: y, y2: String(axis + 6) }),
    h('text', { x: percent(x), y: String(axis + 21), textAnchor: anchor }, label),
  ];
}

/** Marks that would cover each other are stacked. */
function marks(dates: { date: EdtfDate; text: string }[], at: (moment: number) => number, phrases: Phrases): Element[] {
  if (dates.length > mostMarks) {
    return density(
      dates.filter(({ date }) => Number.isFinite(date.min)).map(({ date }) => at((date.min + Math.min(date.max, date.min + day)) / 2)),
      axis,
    );
  }
  const stack = new Map<number, number>();
  return dates.map(({ date, text }) => {
    const title = h('title', {}, phrases.say('dated', { date: dateText(date.edtf, phrases), text }));
    if (date.max - date.min > 2 * day) {
      return h('line', { className: ['range'], x1: percent(at(date.min)), x2: percent(at(date.max)), y1: y, y2: y }, title);
    }
    const x = at((date.min + date.max) / 2);
    const slot = Math.round(x / 2);
    const level = stack.get(slot) ?? 0;
    stack.set(slot, level + 1);
    return h('circle', { className: ['dot'], cx: percent(x), cy: String(Math.max(8, axis - level * 13)), r: '6' }, title);
  });
}

const dayText = (moment: number, phrases: Phrases) => dateText(new Date(moment).toISOString().slice(0, 10), phrases);
const percent = (value: number) => `${Number(value.toFixed(2))}%`;
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
