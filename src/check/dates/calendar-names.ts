import { languageOf } from '../../model/same-language.ts';

/** The names of days of the week and of months in a language, as parts of regular expressions. */
export interface CalendarNames {
  /** Of each day of the week, Sunday first, every form of its name. */
  weekdays: readonly string[];
  /** Of each month. */
  months: readonly string[];
  weekdayIn(words: string): number;
  monthIn(words: string): number;
  /** Each of the weekdays in a text; what stands before one is to be looked at. */
  weekday: RegExp;
  /** One of the weekdays, with nothing that looks round: the quick question whether a text has any. */
  anyWeekday: RegExp;
}

/** Those of a language; `undefined` where Unicode's data doesn't know it. */
export function calendarNames(lang: string): CalendarNames | undefined {
  const key = languageOf(lang);
  let names = known.get(key);
  if (names === undefined) {
    names = isKnown(key) ? namesOf(key) : null;
    known.set(key, names);
  }
  return names ?? undefined;
}

const known = new Map<string, CalendarNames | null>();

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}

function namesOf(lang: string): CalendarNames {
  const weekdays = (
    weekdayForms[lang] ?? Array.from({ length: 7 }, (_, day) => literal(written(lang, { weekday: 'long' }, sunday(day))))
  ).map(name);
  const months = Array.from({ length: 12 }, (_, month) => monthForms(lang, month));
  const [days, monthNames] = [weekdays, months].map((forms) => forms.map((form) => new RegExp(`^(?:${form})$`, 'u'))) as [
    RegExp[],
    RegExp[],
  ];
  return {
    weekdays,
    months,
    weekdayIn: (words) => days.findIndex((form) => form.test(words)),
    monthIn: (words) => monthNames.findIndex((form) => form.test(words)),
    weekday: new RegExp(`(?:${weekdays.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    anyWeekday: new RegExp(weekdays.join('|')),
  };
}

/** The forms that Unicode's data lacks: cases, and what newspapers shorten. “Sun” is none: it is a newspaper. */
const weekdayForms: Record<string, readonly string[]> = {
  en: ['Sunday', 'Monday|Mon', 'Tuesday|Tues?', 'Wednesday|Wed', 'Thursday|Thu(?:rs?)?', 'Friday|Fri', 'Saturday|Sat'],
  uk: [
    'неділ(?:я|і|ю|ею)',
    'понеділ(?:ок|ка|ку)',
    'вівтор(?:ок|ка|ку)',
    'серед(?:а|и|у|і)',
    'четвер(?:га?|гу)?',
    "п[’'ʼ]ятниц(?:я|і|ю)",
    'субот(?:а|и|у|і)',
  ],
  ru: ['воскресень[ея]', 'понедельник[ау]?', 'вторник[ау]?', 'сред(?:а|ы|у)', 'четверг[ау]?', 'пятниц(?:а|ы|у)', 'суббот(?:а|ы|у)'],
};

/** Alone and beside a day, which are two forms in languages that decline; long and short; in Arabic as in each of its regions. */
function monthForms(lang: string, month: number): string {
  const at = Date.UTC(2024, month, 10);
  const regions = lang === 'ar' ? ['ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'] : [lang];
  const forms = regions.flatMap((region) =>
    (['long', 'short'] as const).flatMap((length) => [
      written(region, { month: length }, at),
      partOf(region, { month: length, day: 'numeric' }, at, 'month'),
    ]),
  );
  const names = forms.filter((form) => /\p{L}{2}/u.test(form)).map((form) => literal(form.replace(/\.$/, '')));
  if (lang === 'en' && month === 8) names.push('Sept');
  return [...new Set(names.map(name))].sort((a, b) => b.length - a.length).join('|');
}

/** A name as it may be written: at the beginning of a sentence; in Arabic with or without hamza. */
const name = (form: string) => eitherCase(form).replace(/[أإآا]/g, '[أإآا]');

/** A part of a regular expression that may begin a sentence; what always has a capital letter keeps it. */
export const eitherCase = (form: string) => form.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sunday = (day: number) => Date.UTC(2024, 2, 10 + day);

const written = (lang: string, options: Intl.DateTimeFormatOptions, at: number) => format(lang, options).format(at);
const partOf = (lang: string, options: Intl.DateTimeFormatOptions, at: number, type: string) =>
  format(lang, options)
    .formatToParts(at)
    .find((part) => part.type === type)?.value ?? '';
const format = (lang: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn', ...options });
