import type { Attribution, Brief, Passage, Placed } from '../../../model/brief.ts';
import { calendarNames } from '../../dates/calendar-names.ts';
import { dayOf, exactDay, isoDay, weekdayName, weekdayOf, weekdayUpTo } from '../../dates/days.ts';
import { type ToldWeekday, toldWeekdays } from '../../dates/told-weekdays.ts';
import { languageOfBrief } from '../../language-of.ts';
import { type Rule, type RuleFinding, textAt } from '../../rule.ts';

export const weekdayMatchesTheStatement: Rule = {
  id: 'weekday-matches-the-statement',
  about: 'time',
  norm: 'The day of the week that a sentence tells is that of the statement in it.',
  reason: 'A sentence that tells the days of two things is left alone, and so is one with a date of its own.',
  remedy: 'Mend the day in the sentence, or the date of the statement.',
  severity: 'warning',
  examples: [
    {
      title: 'a statement of that day',
      text: 'The mayor said on Monday that <Attribution speaker="inga-halvard" source="courier" date="2024-03-11">the town would object</Attribution>.',
    },
    {
      title: 'a statement of another day',
      text: 'The mayor said ⟦on Monday⟧ that <Attribution speaker="inga-halvard" source="courier" date="2024-03-10">the town would object</Attribution>.',
    },
    {
      title: 'a sentence that leads to what stands below it',
      text: '⟦On Monday⟧, the mayor wrote to the board:\n\n<Attribution speaker="inga-halvard" source="courier" date="2024-03-08">\n“The town objects.”\n</Attribution>',
    },
    {
      title: 'a day of something else',
      text: 'After the vote on Monday, the mayor said that <Attribution speaker="inga-halvard" source="courier" date="2024-03-12">the town would object</Attribution>. The board, which met on Monday, said <Attribution speaker="harbour-board" source="courier" date="2024-03-12">it had to</Attribution>.',
    },
    {
      title: 'the days of two things',
      text: 'Asked on Tuesday what she had meant on Monday, the mayor said <Attribution speaker="inga-halvard" source="courier" date="2024-03-12">nothing had changed</Attribution>.',
    },
    {
      title: 'a date about which nobody is sure',
      text: 'The mayor said on Monday that <Attribution speaker="inga-halvard" source="courier" date="2024-03-10~">the town would object</Attribution>.',
    },
    {
      title: 'a statement in the next sentence',
      text: 'The board met on Monday. The mayor said <Attribution speaker="inga-halvard" source="courier" date="2024-03-12">the town would object</Attribution>.',
    },
    {
      title: 'in French',
      text: 'La maire a dit ⟦lundi⟧ que <Attribution speaker="inga-halvard" source="courier" date="2024-03-10">la ville s’opposerait</Attribution>. La réunion de lundi, a-t-elle dit, <Attribution speaker="inga-halvard" source="courier" date="2024-03-10">ne changeait rien</Attribution>.',
      fields: { lang: 'lang: fr' },
    },
    {
      title: 'in Ukrainian',
      text: 'Мерка сказала ⟦у п’ятницю⟧, що <Attribution speaker="inga-halvard" source="courier" date="2024-03-07">місто проти</Attribution>.',
      fields: { lang: 'lang: uk' },
    },
    {
      title: 'in Russian',
      text: 'Мэр сказала ⟦во вторник⟧, что <Attribution speaker="inga-halvard" source="courier" date="2024-03-07">город против</Attribution>.',
      fields: { lang: 'lang: ru' },
    },
  ],
  find(brief, site) {
    const lang = languageOfBrief(brief, site);
    const weekday = calendarNames(lang)?.anyWeekday;
    if (brief.attributions.length === 0 || !weekday?.test(brief.text)) return [];
    const starts = new Map(brief.attributions.map((statement) => [statement.places.element.start, statement]));
    return brief.passages.flatMap((passage) => {
      const { text, within, attribution } = passage;
      if (attribution !== undefined || within === 'heading' || !leads.test(text) || !weekday.test(text)) return [];
      return toldWeekdays(text, lang).flatMap((told) => findingOf(told, statementsIn(told, passage, starts, brief), passage, brief));
    });
  },
};

/** What holds a statement, or leads to one below it. */
const leads = /\uFFFC|:\s*$/;

function findingOf(
  { start, end, weekday }: ToldWeekday,
  statements: readonly Attribution[],
  { text, place }: Passage,
  brief: Brief,
): RuleFinding[] {
  const days = statements.flatMap(({ date }) => exactDay(date) ?? []);
  const [said] = days;
  if (said === undefined || days.some((ms) => weekdayOf(ms) === weekday)) return [];
  const published = dayOf(textAt(brief, ['date']));
  const words = `“${text.slice(start, end)}”`;
  const resolved = published === undefined ? '' : ` before ${isoDay(published)} is ${isoDay(weekdayUpTo(weekday, published))}`;
  return [
    {
      range: place(start, end),
      message: `${words}${resolved}, but the statement is dated ${isoDay(said)}, a ${weekdayName(weekdayOf(said))}.`,
      help: 'Mend the day in the sentence, or the date of the statement.',
    },
  ];
}

/** The statements in the sentence of a day, and the callout that a passage leads to with a colon. */
function statementsIn(
  { sentence }: ToldWeekday,
  { text, place }: Passage,
  starts: ReadonlyMap<number, Placed<Attribution>>,
  brief: Brief,
): Placed<Attribution>[] {
  const words = text.slice(sentence.start, sentence.end);
  const inside = [...words.matchAll(/\uFFFC/g)].flatMap(({ index }) => {
    const at = sentence.start + index;
    return starts.get(place(at, at + 1).start) ?? [];
  });
  if (inside.length > 0 || !/:\s*$/.test(words) || sentence.end < text.length) return inside;
  const { end } = place(text.length - 1, text.length);
  const next = brief.attributions.find(({ places }) => places.element.start >= end);
  return next?.form === 'callout' && brief.text.slice(end, next.places.element.start).trim() === '' ? [next] : [];
}
