import type { Rule } from '../../rule.ts';

export const footnoteIsUsed: Rule = {
  id: 'footnote-is-used',
  about: 'format',
  norm: 'Something refers to every footnote, and there is one of each number.',
  reason: 'Markdown leaves out the others, and with them whatever statement they hold.',
  remedy: 'Write its number where it belongs, or take the footnote out.',
  severity: 'error',
  sources: [
    {
      title: 'GitHub: Basic writing and formatting syntax, footnotes',
      url: 'https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes',
    },
  ],
  examples: [
    { title: 'a number and its note', text: 'Shut.[^1]\n\n[^1]: Since Monday.' },
    { title: 'a note without a number', text: 'Shut.\n\n⟦[^1]⟧: Since Monday.' },
    { title: 'two notes of one number', text: 'Shut.[^1]\n\n[^1]: Since Monday.\n\n⟦[^1]⟧: Says the board.' },
  ],
};
