import { languageOf } from '../../model/same-language.ts';
import { matchesOf } from '../words/matches.ts';
import { calendarNames } from './calendar-names.ts';

/** A day of the week by which a sentence says when: “The mayor said on Monday …”. */
export interface ToldWeekday {
  start: number;
  end: number;
  /** 0 is Sunday. */
  weekday: number;
  /** The sentence that it stands in. */
  sentence: { start: number; end: number };
}

/**
 * The days of the week by which the sentences of a text say when. Left out are those that tell of something else than what the sentence
 * says, those that have a date, and those that are not the only ones of their sentence; and all in a language whose grammar we don't know.
 */
export function toldWeekdays(text: string, lang: string): ToldWeekday[] {
  const key = languageOf(lang);
  const [names, grammar] = [calendarNames(key), Object.hasOwn(grammars, key) ? grammars[key] : undefined];
  if (!names || !grammar) return [];
  const days = matchesOf(names.weekday, text);
  return days.flatMap(({ index, 0: name }) => {
    const end = index + name.length;
    const lead = grammar.lead.exec(text.slice(Math.max(0, index - 20), index))?.[0];
    if (lead === undefined || grammar.date.test(text.slice(end, end + 30))) return [];
    const sentence = sentenceAround(text, index);
    if (days.some((other) => other.index !== index && sentence.start <= other.index && other.index < sentence.end)) return [];
    const clause =
      text
        .slice(sentence.start, index - lead.length)
        .split(/[,;:–—()]/)
        .at(-1) ?? '';
    return grammar.other.test(clause) ? [] : [{ start: index - lead.length, end, weekday: names.weekdayIn(name), sentence }];
  });
}

interface Grammar {
  /** What stands before the day. */
  lead: RegExp;
  /** What follows it where it has a date, or where it isn't told as the day of something. */
  date: RegExp;
  /** Words in its clause by which it tells of something else. */
  other: RegExp;
}

const date = /^[,.]?\s+(?:\p{L}+\.?\s+)?\d/u;

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    lead: /(?<!\p{L})[Oo]n\s$/u,
    date: /^(?:[’']|[,.]?\s+(?:\p{L}+\.?\s+)?\d)/u,
    other:
      /\b(?:who|whom|which|that|whose|where|when|after|before|since|until|following|ahead|from|for|to|scheduled|due|planned|published|held|would|will|could|should|may|might|had)\b/i,
  },
  fr: {
    lead: /(?<![\p{L}’'])(?<!(?:du|de|le|un|après|avant|dès|depuis|jusqu[’']à|pour|chaque)\s)$/u,
    date: /^(?:\s(?:dernier|prochain|suivant)|,?\s+(?:\p{L}+\s+)?\d)/u,
    other:
      /(?:^|[\s’'])(?:qui|que|qu|dont|où|quand|lorsque|après|avant|lors|depuis|dès|pour|prévue?s?|publiée?s?|avai(?:t|ent))(?=[\s’']|$)/i,
  },
  uk: {
    lead: /(?<!\p{L})[УуВв]\s$/u,
    date,
    other: /(?:^|\s)(?:як(?:ий|а|е|і|ого|ої|их|у|ому|им)|що|щоб|де|коли|після|перед|до|від|з|із|на|запланован\p{L}*)(?=\s|$)/iu,
  },
  ru: {
    lead: /(?<!\p{L})[Вв]о?\s$/u,
    date,
    other: /(?:^|\s)(?:котор\p{L}+|что|чтобы|где|когда|после|перед|до|с|со|на|запланирован\p{L}*)(?=\s|$)/iu,
  },
};

const sentenceEnd = /[.!?…]["”»’]?\s(?=[\p{Lu}\uFFFC“«„"])/gu;

/** Where a full stop stands inside of a name, a sentence is taken for two, and less is found. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const ends = matchesOf(sentenceEnd, text).map(({ index, 0: end }) => index + end.length);
  return { start: ends.findLast((end) => end <= at) ?? 0, end: ends.find((end) => end > at) ?? text.length };
}
