import { edtfDate, missingDay } from './date.ts';

/** What is asked for: any date or range of EDTF, or a day or a moment. */
type Asked = 'date' | 'moment';

const remedies: Record<Asked, string> = {
  date: 'write 2025-08-18, 2025-08, 2025-08~ (about) or 2025-08-15/2025-08-18 (a range)',
  moment: 'write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset',
};

const time = /[Tt ]\d\d:?\d\d[^/]*/g;
const offset = /(?:Z|[+-]\d\d:?\d\d)$/i;

/** Why a text is not the date that is asked for, and what to write: `fact: remedy`. */
export function noDate(text: string, asked: Asked): string {
  const remedy = remedies[asked];
  const missing = missingDay(text);
  if (text.trim() === '') return `is empty: ${remedy}`;
  if (text.trim() !== text) return 'begins or ends with a space: take it out';
  if (missing !== undefined) return `is no date that exists: ${missing}`;
  const meant = withTwoDigits(text);
  if (meant !== text && (isDay(meant) || (asked === 'date' && edtfDate(meant) !== null)))
    return `${/^\d{4}-/.test(text) ? 'has a month or a day of one digit, and they have two' : 'is not written as a date'}: write ${meant}`;
  if (isDay(text.slice(0, 10)) && text.search(time) === 10)
    return asked === 'date' ? `has a time, and a day alone is wanted: write ${text.replace(time, '')}` : wrongTime(text);
  if (asked === 'moment' && (edtfDate(text) !== null || isBackwards(text))) return `is not a single day: ${remedy}`;
  if (isBackwards(text)) return `ends before it begins: write ${reversed(text)}`;
  if (/^(?:-\d{4}|0000|\d{5,})-/.test(text)) return `lies outside of the years 0001 to 9999: ${remedy}`;
  return `is not written as a date: ${remedy}`;
}

/** A date with the year first, as it is written here: `2025/3/3` is 2025-03-03. */
const withTwoDigits = (text: string) =>
  text
    .replace(/^(\d{4})(?:[./](\d\d?)[./](\d\d?)|(\d\d)(\d\d))$/, (_, year, ...rest) =>
      [year, ...rest.slice(0, 4).filter(Boolean)].join('-'),
    )
    .replace(/(?<=\d{4}-)\d(?!\d)|(?<=\d{4}-\d\d?-)\d(?!\d)/g, '0$&');

const asWritten = 'write it as in 2025-08-18T09:30:00+02:00';

const wrongTime = (text: string) =>
  offset.test(text.slice(10))
    ? `has a time that can't be read: ${asWritten}, with hours up to 23 and minutes up to 59`
    : `has a time without its offset from UTC: ${asWritten}, or write the day alone`;

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && edtfDate(text) !== null;

/** Of two ends that exist, the last stands first. */
const isBackwards = (text: string) => text.split('/').length === 2 && edtfDate(text) === null && edtfDate(reversed(text)) !== null;
const reversed = (text: string) => text.split('/').reverse().join('/');
