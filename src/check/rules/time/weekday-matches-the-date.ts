import type { Brief, Passage } from '../../../model/brief.ts';
import { calendarNames } from '../../dates/calendar-names.ts';
import { day, dayOf, isoDay, weekdayFrom, weekdayName, weekdayOf, weekdayUpTo } from '../../dates/days.ts';
import { ownWords } from '../../dates/own-words.ts';
import { dayIn, type WrittenDay, writtenDays } from '../../dates/written-days.ts';
import { languageOfBrief } from '../../language-of.ts';
import { type Rule, type RuleFinding, textAt } from '../../rule.ts';

export const weekdayMatchesTheDate: Rule = {
  id: 'weekday-matches-the-date',
  about: 'time',
  norm: 'A day of the week is that of the date beside it.',
  reason: 'One of the two is a slip, and readers can’t tell which. A date without a year is the one nearest to the brief.',
  remedy: 'Look up the day, and mend the one that is wrong. What a speaker said inside quotation marks is left as it was said.',
  severity: 'error',
  examples: [
    { title: 'a Monday', text: 'The board met on Monday, 11 March 2024.' },
    { title: 'a day that was none', text: 'The board met on ⟦Monday, 12 March 2024⟧.' },
    { title: 'as in America', text: 'The board met on ⟦Monday, March 12, 2024⟧, and again on Thursday, March 14.' },
    { title: 'without a year: the nearest is meant', text: 'The board met on Monday, March 11, and on ⟦Tuesday, March 13⟧.' },
    { title: 'months as agencies shorten them', text: 'It was shut on ⟦Monday, Feb. 27⟧; it had opened on Thursday, Sept. 21.' },
    { title: 'another year that the sentence names', text: 'The bridge of 1998 was opened on Friday, 15 May.' },
    { title: 'two days with one month', text: 'It met on Monday and Tuesday, March 11 and 12, and from Wednesday to Friday, March 13–15.' },
    { title: 'a newspaper', text: 'The Sun, 12 March 2024, and the Mail on Sunday, 12 March 2024, had it.' },
    {
      title: 'what a speaker said',
      text: '<Attribution speaker="inga-halvard" source="courier">She meant “Monday, 12 March 2024.”</Attribution>',
    },
    {
      title: 'what the author tells of it',
      text: '<Attribution speaker="inga-halvard" source="courier">The board had met on ⟦Monday, 12 March⟧.</Attribution>',
    },
    { title: 'in French', text: 'Réunie le ⟦lundi 12 mars 2024⟧, et déjà le vendredi 1er mars.', fields: { lang: 'lang: fr' } },
    {
      title: 'in Ukrainian',
      text: 'Рада зібралась у ⟦середу, 12 березня⟧, а потім у п’ятницю, 15 березня 2024 року.',
      fields: { lang: 'lang: uk' },
    },
    { title: 'in Russian', text: 'Совет собрался в ⟦пятницу, 12 марта⟧, и ещё раз 14 марта (четверг).', fields: { lang: 'lang: ru' } },
    { title: 'in Arabic', text: 'اجتمع المجلس يوم ⟦الاثنين 12 مارس 2024⟧ ثم يوم الجمعة ١٥ آذار.', fields: { lang: 'lang: ar' } },
    { title: 'in German', text: 'Am ⟦Montag, den 12. März 2024⟧, und am Freitag, 15.03.2024.', fields: { lang: 'lang: de' } },
  ],
  find(brief, site) {
    const lang = languageOfBrief(brief, site);
    const weekday = calendarNames(lang)?.anyWeekday;
    if (!weekday?.test(brief.text)) return [];
    return ownWords(brief, (text) => writtenDays(text, lang).length > 0).flatMap((passage) =>
      writtenDays(passage.text, lang).flatMap((written) => findingOf(written, passage, brief, lang)),
    );
  },
};

function findingOf(written: WrittenDay, { text, place }: Passage, brief: Brief, lang: string): RuleFinding[] {
  const { start, end, weekday } = written;
  const days = daysOf(written, text, dayOf(textAt(brief, ['date'])));
  const [nearest] = days;
  if (nearest === undefined || days.some((ms) => weekdayOf(ms) === weekday)) return [];
  const [before, after] = [weekdayUpTo(weekday, nearest), weekdayFrom(weekday, nearest)].map(isoDay);
  const name = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(nearest);
  return [
    {
      range: place(start, end),
      message: `“${text.slice(start, end)}” says ${weekdayName(weekday)}, but ${isoDay(nearest)} is a ${weekdayName(weekdayOf(nearest))}.`,
      help: `Write “${name}”, or mend the date: the ${weekdayName(weekday)}s beside it are ${before} and ${after}.`,
    },
  ];
}

/** The day that is meant, or those that may be: without a year, the nearest to the brief, and those of years that the passage names. */
function daysOf(written: WrittenDay, text: string, published: number | undefined): number[] {
  if (written.year !== undefined) return [dayIn(written.year, written) ?? []].flat();
  if (published === undefined) return [];
  const year = new Date(published).getUTCFullYear();
  const near = [year - 1, year, year + 1].flatMap((year) => dayIn(year, written) ?? []).sort((a, b) => away(a) - away(b));
  const named = [...text.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)].flatMap(([year]) => dayIn(Number(year), written) ?? []);
  return [...near.filter((ms, at) => at === 0 || away(ms) < 200 * day), ...named];

  function away(ms: number) {
    return Math.abs(ms - (published as number));
  }
}
