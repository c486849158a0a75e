import { utc } from '../../model/date.ts';
import { languageOf } from '../../model/same-language.ts';
import { calendarNames, eitherCase } from './calendar-names.ts';
import { day, isoDay, weekdayFrom, weekdayOf, weekdayUpTo } from './days.ts';
import { type RelativeWords, relativeWords } from './relative-words.ts';

/** Words in a text that mean a day, a week, a month or a year as seen from a day. */
export interface RelativeDate {
  start: number;
  end: number;
  /** What they mean as seen from a day, in EDTF; or words for it, where they may mean two. */
  seenFrom(ms: number): string;
}

/** Finds relative dates in texts of a language; `undefined` for a language whose words we don't know. */
export function relativeDates(lang: string): RelativeDates | undefined {
  const key = languageOf(lang);
  if (!Object.hasOwn(relativeWords, key)) return undefined;
  let found = known.get(key);
  if (!found) {
    found = datesOf(key);
    known.set(key, found);
  }
  return found;
}

interface RelativeDates {
  /** The quick question whether a text has any. */
  any: RegExp;
  in(text: string): RelativeDate[];
}

const known = new Map<string, RelativeDates>();

function datesOf(lang: string): RelativeDates {
  const names = calendarNames(lang);
  const { words = [], notAfter = '' } = relativeWords[lang] ?? {};
  const forms = words.map((meaning) => {
    const form = withSpaces(eitherCase(meaning.words)).replaceAll('{weekday}', `(?:${names?.weekdays.join('|')})`);
    return { ...meaning, form, whole: new RegExp(form, 'uy') };
  });
  const alternatives = forms.map(({ form }) => form).join('|');
  const before = `(?<![\\p{L}\\p{M}\\p{N}])${notAfter && `(?<!${notAfter})`}`;
  const pattern = new RegExp(`${before}(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return {
    any: new RegExp(words.map(({ words }) => withSpaces(words.replace('{weekday}', '').replace(/^\p{L}/u, ''))).join('|')),
    in: (text) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const end = index + words.length;
        // With a capital letter inside a sentence it is a name: “the magazine Today”.
        if (/^\p{Lu}/u.test(words) && !/(?:^|[.!?:…\n(“„«"—–-]\s*|[.!?…]["”»’]\s+)$/.test(text.slice(0, index))) return [];
        const meaning = forms.find(({ whole }) => {
          whole.lastIndex = index;
          return whole.exec(text)?.[0] === words;
        });
        if (!meaning) return [];
        const weekday = meaning.unit === 'weekday' ? weekdayAmong(words, names) : -1;
        return [{ start: index, end, seenFrom: (ms) => meaningOf(meaning, weekday, ms) }];
      }),
  };
}

/** A line may end between two words, and a space may be one that doesn't break. */
const withSpaces = (form: string) => form.replaceAll(' ', '\\s');

const weekdayAmong = (words: string, names: ReturnType<typeof calendarNames>) =>
  words.split(/\s/).reduce((found, word) => (found < 0 ? (names?.weekdayIn(word) ?? -1) : found), -1);

function meaningOf({ unit, shift }: RelativeWords, weekday: number, ms: number): string {
  const at = new Date(ms);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  switch (unit) {
    case 'day':
      return isoDay(ms + shift * day);
    case 'week': {
      // Weeks begin on Monday (ISO 8601-1, 3.1.1.23).
      const monday = ms - ((weekdayOf(ms) + 6) % 7) * day + shift * 7 * day;
      return `${isoDay(monday)}/${isoDay(monday + 6 * day)}`;
    }
    case 'month':
      return isoDay(utc(year, month + shift, 1)).slice(0, 7);
    case 'year':
      return isoDay(utc(year + shift, 0, 1)).slice(0, 4);
    case 'weekday': {
      const nearest = shift < 0 ? weekdayUpTo(weekday, ms - day) : weekdayFrom(weekday, ms + day);
      return `${isoDay(nearest)} or ${isoDay(nearest + shift * 7 * day)}`;
    }
  }
}
