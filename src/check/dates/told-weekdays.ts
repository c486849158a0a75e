import { calendarNames } from './calendar-names.ts';
import { baseLanguage } from './own-words.ts';

/** A day of the week that a sentence is told by: “The mayor said on Monday …”. */
export interface ToldWeekday {
  start: number;
  end: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** The days of the week by which a sentence says when; `undefined` for a language whose grammar we don't know. */
export function toldWeekdays(lang: string): ((sentence: string) => ToldWeekday[]) | undefined {
  const key = baseLanguage(lang);
  const [names, grammar] = [calendarNames(key), Object.hasOwn(grammars, key) ? grammars[key] : undefined];
  if (!names || !grammar) return undefined;
  let pattern = patterns.get(key);
  if (!pattern) {
    const { before, after } = grammar;
    pattern = new RegExp(`${before}(?<weekday>${names.weekdays.join('|')})(?![\\p{L}\\p{N}])${after}`, 'gu');
    patterns.set(key, pattern);
  }
  const told = pattern;
  return (sentence) =>
    [...sentence.matchAll(told)].flatMap(({ index, 0: words, groups }) => {
      const clause =
        sentence
          .slice(0, index)
          .split(/[,;:–—()]/)
          .at(-1) ?? '';
      return grammar.other.test(clause)
        ? []
        : [{ start: index, end: index + words.length, weekday: names.weekdayIn(groups?.weekday ?? '') }];
    });
}

interface Grammar {
  /** What stands before the day, and what may not follow it. */
  before: string;
  after: string;
  /** Words in its clause by which it tells of something else than the statement. */
  other: RegExp;
}

const patterns = new Map<string, RegExp>();

const noDate = '(?![,.]?\\s+(?:\\p{L}+\\.?\\s+)?\\d)';

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    before: '(?<!\\p{L})[Oo]n\\s',
    after: `(?![’'])${noDate}`,
    other:
      /\b(?:who|whom|which|that|whose|where|when|after|before|since|until|following|ahead|from|for|to|scheduled|due|planned|published|held|would|will|could|should|may|might|had)\b/i,
  },
  fr: {
    before: "(?<![\\p{L}’'])(?<!(?:du|de|le|après|avant|dès|depuis|jusqu[’']à|pour|chaque)\\s)",
    after: `(?!\\s(?:dernier|prochain|suivant))${noDate}`,
    other:
      /(?:^|[\s’'])(?:qui|que|qu|dont|où|quand|lorsque|après|avant|lors|depuis|dès|pour|prévue?s?|publiée?s?|avai(?:t|ent))(?=[\s’']|$)/i,
  },
  uk: {
    before: '(?<!\\p{L})[УуВв]\\s',
    after: noDate,
    other: /(?:^|\s)(?:як(?:ий|а|е|і|ого|ої|их|у|ому|им)|що|щоб|де|коли|після|перед|до|від|з|із|на|запланован\p{L}*)(?=\s|$)/iu,
  },
  ru: {
    before: '(?<!\\p{L})[Вв]о?\\s',
    after: noDate,
    other: /(?:^|\s)(?:котор\p{L}+|что|чтобы|где|когда|после|перед|до|с|со|на|запланирован\p{L}*)(?=\s|$)/iu,
  },
};
