import { landmarksOf } from '../../landmarks.ts';
import type { Rule } from '../../rule.ts';

const mostWords = 20;

export const linkTextIsShort: Rule = {
  id: 'link-text-is-short',
  about: 'reading',
  norm: 'The text of a link is a few words, not a sentence.',
  reason: 'Readers look at what is linked to see where to go, and some hear a list of all links. A title of a document may be long.',
  remedy: 'Link the words that name what the link leads to.',
  severity: 'warning',
  sources: [
    {
      title: 'WCAG 2.2, success criterion 2.4.4: Link Purpose (In Context)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    },
  ],
  examples: [
    { title: 'the words that name it', text: 'The board published [its order](https://courier.example/order) on Monday.' },
    {
      title: 'a title as printed',
      text: '[Order of the Harbour Board of Ostrevik on the closing of the Kettle Bridge (no. 14 of 2024)](https://courier.example/order)',
    },
    { title: 'an address', text: 'https://courier.example/2024/03/the-order-of-the-board-on-the-bridge' },
    {
      title: 'more than a sentence',
      text: '⟦[The board published its order. It names two piers](https://courier.example/order)⟧.',
    },
    {
      title: 'a whole sentence',
      text: '⟦[On Monday the harbour board published an order that closes the bridge until spring, because two of its piers have moved by a hand](https://courier.example/order)⟧.',
    },
  ],
  find(brief) {
    return landmarksOf(brief).links.flatMap(({ text, range }) => {
      const words = text.length > mostWords ? text.split(' ').length : 1;
      // Four letters: an abbreviation ends no sentence.
      const isTwo = /\p{Ll}{4}[.!?؟。]\s+\p{L}/u.test(text);
      if (words <= mostWords && !isTwo) return [];
      return [
        {
          range,
          message: isTwo
            ? 'The text of the link is more than a sentence.'
            : `The text of the link has ${words} words, expected at most ${mostWords}.`,
          help: 'Link the few words that name what it leads to.',
        },
      ];
    });
  },
};
