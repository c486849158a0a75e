import { type Rule, textAt } from '../../rule.ts';

const longest = 110;

export const titleIsShort: Rule = {
  id: 'title-is-short',
  about: 'reading',
  norm: `A headline has at most ${longest} characters.`,
  reason: `Longer ones are cut off in lists, in tabs and by search engines. Google asked for at most ${longest} until 2023, and since then for “a concise title”.`,
  remedy: 'Leave out what the description says.',
  severity: 'note',
  sources: [
    {
      title: 'Google Search Central: Article structured data, headline',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
    },
  ],
  examples: [
    { title: 'a headline', text: 'Shut.' },
    {
      title: 'a headline that tells the whole story',
      text: 'Shut.',
      fields: {
        title:
          'title: ⟦The harbour board keeps the Kettle Bridge closed until the spring while the mayor objects and the fishermen wait for a ferry⟧',
      },
    },
  ],
  find(brief) {
    const { length } = [...(textAt(brief, ['title']) ?? '')];
    if (length <= longest) return [];
    return [
      {
        range: brief.place(['title']),
        message: `The headline has ${length} characters, expected at most ${longest}.`,
        help: 'Leave out what the description says.',
      },
    ];
  },
};
