import { dayOf, exactDay, isoDay } from '../../dates/days.ts';
import { ownWords } from '../../dates/own-words.ts';
import { relativeDates } from '../../dates/relative-dates.ts';
import { languageOfBrief } from '../../language-of.ts';
import { type Rule, textAt } from '../../rule.ts';

export const dateIsAbsolute: Rule = {
  id: 'date-is-absolute',
  about: 'time',
  norm: 'A text that is read later names the day.',
  reason:
    'Who finds a brief in a year, or in a search, reads “yesterday” as another day. A day of the week alone is left to the house’s style.',
  remedy: 'Name the day, the month or the year. The note says which it is.',
  severity: 'note',
  examples: [
    { title: 'a day of the week, near enough to the date of the brief', text: 'The board met on Monday.' },
    { title: 'the day before', text: 'The board met ⟦yesterday⟧.' },
    { title: 'a week, a month, a day to come', text: '⟦Last week⟧ it was open; ⟦next month⟧ it will be, or ⟦next Friday⟧.' },
    { title: 'a name', text: 'It stood in the magazine Today, and in “Tomorrow” too. ⟦Today⟧ it is shut.' },
    {
      title: 'a span of time, and another age',
      text: 'In the last week of February, in the last year of the old pier; not in today’s harbour.',
    },
    {
      title: 'what a speaker said',
      text: '<Attribution speaker="tomas-reyk" source="courier">“Nobody crosses today,” he wrote.</Attribution>',
    },
    {
      title: 'what the author tells of it, as seen from its own day',
      text: '<Attribution speaker="tomas-reyk" source="courier" date="2024-03-08">The board would meet ⟦tomorrow⟧.</Attribution>',
    },
    { title: 'in French', text: 'Fermé ⟦hier⟧, ouvert ⟦l’année dernière⟧ ; les quais d’aujourd’hui.', fields: { lang: 'lang: fr' } },
    { title: 'in Ukrainian', text: 'Міст закрили ⟦вчора⟧, а ⟦минулого тижня⟧ ще ні.', fields: { lang: 'lang: uk' } },
    { title: 'in Russian', text: 'Мост закрыли ⟦вчера⟧, а ⟦на прошлой неделе⟧ ещё нет.', fields: { lang: 'lang: ru' } },
    { title: 'in Arabic', text: 'أُغلق الجسر ⟦أمس⟧ وكان مفتوحا ⟦الأسبوع الماضي⟧.', fields: { lang: 'lang: ar' } },
    { title: 'in a language whose words we don’t know', text: 'Broen ble stengt i går.', fields: { lang: 'lang: nb' } },
  ],
  find(brief, site) {
    const dates = relativeDates(languageOfBrief(brief, site));
    const published = dayOf(textAt(brief, ['date']));
    if (!dates || published === undefined || !dates.any.test(brief.text)) return [];
    return ownWords(brief, (text) => dates.any.test(text)).flatMap(({ text, attribution, place }) => {
      const said = exactDay(attribution === undefined ? undefined : brief.attributions[attribution]?.date);
      const from = said ?? published;
      return dates.in(text).map(({ start, end, seenFrom }) => ({
        range: place(start, end),
        message: `“${text.slice(start, end)}” is ${seenFrom(from)}, as seen from ${isoDay(from)}${said === undefined ? '' : ', the day of the statement'}.`,
        help: 'Say which it is: many read it later.',
      }));
    });
  },
};
