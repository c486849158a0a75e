import { ownWords } from '../../dates/own-words.ts';
import { type ToldDay, toldDays } from '../../dates/told-days.ts';
import { dayIn } from '../../dates/written-days.ts';
import { languageOfBrief } from '../../language-of.ts';
import type { Rule } from '../../rule.ts';

export const dayExists: Rule = {
  id: 'day-exists',
  about: 'time',
  norm: 'A day that the text names is one that the calendar has.',
  reason: 'Of a slip in the day or in the month, readers can’t tell which is meant.',
  remedy: 'Look up the day. What a speaker said inside quotation marks is left as it was said.',
  severity: 'error',
  examples: [
    { title: 'the last days of months', text: 'On 29 February 2024, on 31 March, on 30 April 2025 and on Feb. 29.' },
    { title: 'days that no year has', text: 'On ⟦30 February⟧, on the ⟦31st of April 2025⟧ and on ⟦June 31⟧.' },
    { title: 'a day that its year has not', text: 'On ⟦29 February 2023⟧, or ⟦February 29, 1903⟧.' },
    { title: 'in figures', text: 'The log of 2024-02-29 and that of ⟦2025-02-29⟧; form 2025-31-40.' },
    { title: 'what a speaker said', text: '<Attribution speaker="inga-halvard" source="courier">“See you on 30 February.”</Attribution>' },
    {
      title: 'numbers of something else',
      text: 'Of 31 April storms and 30 Februaries, 29 were counted; see page 31, June’s log. In April 31 people came, 31% of them in June. The toll rose to 31. June was worse. On 29 February 1800 homes lost power. Call 0800-02-30.',
    },
    { title: 'a leap day of the Julian calendar', text: 'It opened on 29 February 1900, as the town then counted.' },
    { title: 'in French', text: 'Le ⟦31 avril 2025⟧, et le 31 mars.', fields: { lang: 'lang: fr' } },
    { title: 'in Ukrainian', text: 'Відкрили ⟦31 квітня⟧, а не 31 березня.', fields: { lang: 'lang: uk' } },
    { title: 'in German', text: 'Am ⟦31. Juni 2024⟧ und am 30. Juni.', fields: { lang: 'lang: de' } },
  ],
  find(brief, site) {
    if (!late.test(brief.text)) return [];
    const lang = languageOfBrief(brief, site);
    return ownWords(brief, (text) => late.test(text)).flatMap(({ text, place }) =>
      toldDays(text, lang)
        .filter((day) => !exists(day))
        .map(({ start, end }) => ({
          range: place(start, end),
          message: `“${text.slice(start, end)}” is no day that exists.`,
          help: 'Mend the day, the month or the year.',
        })),
    );
  },
};

/** The only days that some months have and others don't. */
const late = /(?:29|30|31)(?!\d)/;

/** Without a year, in a year with a leap day; the years of the centuries had one in the Julian calendar. */
const exists = ({ year = 2024, ...day }: ToldDay) => dayIn(year % 100 === 0 ? 2024 : year, day) !== undefined;
