import { type EdtfPoint, edtfDate, utc as momentOf } from '../model/date.ts';
import { type Child, h } from './element.ts';
import { english } from './phrases.ts';

/** `en` alone means the order that most of the world reads: 18 August 2025. */
export const localeOf = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

type Length = 'long' | 'short';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, { month, day }: EdtfPoint, length: Length): Intl.DateTimeFormat {
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

/** An EDTF date in words, with its precision kept: “August 2025”, “about August 2025”, “15–18 August 2025”. */
export function dateText(edtf: string, lang: string, length: Length = 'long'): string {
  const key = `${edtf} ${lang} ${length}`;
  const text = texts.get(key) ?? dateElements(edtf, lang, length).map(textOf).join('');
  texts.set(key, text);
  return text;
}

const texts = new Map<string, string>();

/** The same as elements, each day or month in a `<time datetime>`. */
export function dateElements(edtf: string, lang: string, length: Length = 'long'): Child[] {
  const date = edtfDate(edtf);
  if (!date) return [edtf];
  const [first, last] = date.ends;
  if (last === undefined) return first ? point(first, lang, length) : [edtf];
  if (!first) return last ? [english.until, ...point(last, lang, length)] : [edtf];
  if (!last) return [english.since, ...point(first, lang, length)];
  if (samePrecision(first, last)) return range(first, last, lang, length);
  return [...point(first, lang, length), ' – ', ...point(last, lang, length)];
}

function point(at: EdtfPoint, lang: string, length: Length): Child[] {
  const time = h('time', { dateTime: iso(at) }, format(lang, at, length).format(utc(at)));
  if (at.approximate) return [english.about, time];
  return at.uncertain ? [time, english.uncertain] : [time];
}

/** What both ends share is said once: “15–18 August 2025”. */
function range(first: EdtfPoint, last: EdtfPoint, lang: string, length: Length): Child[] {
  const parts = format(lang, first, length).formatRangeToParts(utc(first), utc(last));
  const text = (source: string) =>
    parts
      .filter((part) => part.source === source)
      .map(({ value }) => value)
      .join('');
  const approximate = first.approximate || last.approximate ? [english.about] : [];
  if (!parts.some(({ source }) => source === 'startRange')) return [...approximate, ...point(first, lang, length)];
  const children: Child[] = [...approximate];
  let at = '';
  for (const { source, value } of parts) {
    if (source === 'shared') children.push(value);
    else if (source !== at) children.push(h('time', { dateTime: iso(source === 'startRange' ? first : last) }, text(source)));
    at = source;
  }
  return children;
}

const samePrecision = (a: EdtfPoint, b: EdtfPoint) =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);

/** The date part of a moment, or a moment with its time: `2025-08-19T09:30:00+02:00` is “19 August 2025, 09:30”, as on the clock there. */
export function momentText(moment: string, lang: string, length: Length = 'long'): string {
  const [day = moment, clock] = moment.split('T');
  return dateText(day, lang, length) + (clock ? `, ${clock.slice(0, 5)}` : '');
}

/** The value of `datetime`: years have four digits in HTML. */
function iso({ year, month, day }: EdtfPoint): string {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  return [pad(year, 4), ...(month !== undefined ? [pad(month)] : []), ...(day !== undefined ? [pad(day)] : [])].join('-');
}

function utc({ year, month = 1, day = 1 }: EdtfPoint): Date {
  return new Date(momentOf(year, month - 1, day));
}

function textOf(child: Child): string {
  if (typeof child === 'string') return child;
  if (!child || Array.isArray(child)) return '';
  const { children } = child as { children?: Child[] };
  return children ? children.map(textOf).join('') : ((child as { value?: string }).value ?? '');
}
