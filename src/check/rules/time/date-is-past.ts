import { when } from '../../dates/when.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const dateIsPast: Rule = {
  id: 'date-is-past',
  about: 'time',
  norm: 'What is told as done has a date that has come.',
  reason: 'An event of a timeline may lie ahead; words, reports and readings can’t. A day has come when it has begun anywhere on earth.',
  remedy: 'Mend the date. A brief that is to come out later is a draft until then.',
  severity: 'error',
  examples: [
    { title: 'a brief of the day', text: 'Shut.', fields: { date: 'date: 2024-03-20' } },
    { title: 'a day that has begun in the east', text: 'Shut.', fields: { date: 'date: 2024-03-20T13:00:00+14:00' } },
    { title: 'a brief of next month, which a build publishes at once: a warning', text: 'Shut.', fields: { date: 'date: ⟦2024-04-12⟧' } },
    { title: 'a draft for next month', text: 'Shut.', fields: { date: 'date: 2024-04-12', draft: 'draft: true' } },
    {
      title: 'words that nobody can have said yet',
      text: '<Attribution speaker="tomas-reyk" source="courier" ⟦date="2042-03-11"⟧>Nobody crosses.</Attribution>',
    },
    {
      title: 'a source from the future, and read there',
      text: 'Shut.',
      fields: {
        sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: ⟦2042-03-08⟧, accessed: ⟦2042-03-09⟧ }',
      },
    },
    {
      title: 'an event that lies ahead',
      text: '<Timeline>\n<Event date="2042-05" source="courier">The new bridge is to open.</Event>\n</Timeline>',
    },
  ],
  find(brief, { hasCome }) {
    const { frontmatter } = brief;
    const isToCome = (date: string | undefined) => {
      const read = when(date);
      return read !== undefined && !hasCome(read.first);
    };
    const ofBrief = (path: (string | number)[], date: string | undefined): RuleFinding[] => {
      if (!isToCome(date)) return [];
      const [message, help] =
        path[0] === 'date'
          ? [
              `The brief is dated ${date}, a day that has not come; a build publishes it at once.`,
              'Mend the date, or add draft: true until then.',
            ]
          : [`"${path.join('.')}" is ${date}, which has not come yet.`, 'Mend the date.'];
      return [{ range: brief.place(path), severity: path[0] === 'sources' ? 'error' : 'warning', message, help }];
    };
    return [
      ...(frontmatter && !frontmatter.draft ? ofBrief(['date'], frontmatter.date) : []),
      ...ofBrief(['updated'], frontmatter?.updated),
      ...(frontmatter?.corrections ?? []).flatMap(({ date }, index) => ofBrief(['corrections', index, 'date'], date)),
      ...Object.entries(frontmatter?.sources ?? {}).flatMap(([key, { published, accessed }]) => [
        ...ofBrief(['sources', key, 'published'], published),
        ...ofBrief(['sources', key, 'accessed'], accessed),
      ]),
      ...brief.attributions.flatMap(({ date, places }): RuleFinding[] => {
        if (!isToCome(date)) return [];
        const message = `The statement is dated ${date}, which has not come yet.`;
        return [{ range: places.attributes.date ?? places.name, message, help: 'Mend the date.' }];
      }),
    ];
  },
};
