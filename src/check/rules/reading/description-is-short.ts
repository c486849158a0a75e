import { type Rule, textAt } from '../../rule.ts';

/** A sentence and a half: what is cut off anywhere is cut off long before. */
const longest = 200;

export const descriptionIsShort: Rule = {
  id: 'description-is-short',
  about: 'reading',
  norm: `A description is one sentence of at most ${longest} characters.`,
  reason:
    'It stands in lists, in feeds and on social cards, and search engines show it below the title. They name no limit, and cut it to the width of the device; by what others have measured that is after 120 to 160 characters.',
  remedy: 'Say in one sentence what is new; the rest belongs in the brief.',
  severity: 'warning',
  sources: [
    {
      title: 'Google Search Central: Control your snippets in search results',
      url: 'https://developers.google.com/search/docs/appearance/snippet',
    },
  ],
  examples: [
    { title: 'one sentence', text: 'Shut.' },
    {
      title: 'three sentences',
      text: 'Shut.',
      fields: {
        description:
          'description: ⟦The harbour board keeps the Kettle Bridge closed until the spring, for two of its piers have moved. The mayor objects and wants a ferry. The fishermen, whose boats lie on the other side, have written to the board.⟧',
      },
    },
  ],
  find(brief) {
    const description = textAt(brief, ['description']);
    const length = lengthOf(description ?? '');
    if (length <= longest) return [];
    return [
      {
        range: brief.place(['description']),
        message: `The description has ${length} characters, expected at most ${longest}.`,
        help: 'Say in one sentence what is new: lists, cards and search engines cut it off.',
      },
    ];
  },
};

/** In characters as readers count them: a letter with its accents, an emoji with its parts. */
function lengthOf(text: string): number {
  if (text.length <= longest) return text.length;
  return [...new Intl.Segmenter().segment(text)].length;
}
