import { landmarksOf } from '../../landmarks.ts';
import type { Rule } from '../../rule.ts';

export const imageHasText: Rule = {
  id: 'image-has-text',
  about: 'reading',
  norm: 'A picture has a text that says what it shows.',
  reason: 'It is what people hear who can’t see the picture, and what everyone reads where it doesn’t load.',
  remedy: 'Write what the picture shows between the brackets: `![The bridge after the storm](/bridge.jpg)`.',
  severity: 'warning',
  sources: [
    {
      title: 'WCAG 2.2, success criterion 1.1.1: Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
    },
  ],
  examples: [
    { title: 'what the picture shows', text: '![The Kettle Bridge without two of its piers](https://courier.example/bridge.jpg)' },
    { title: 'nothing', text: 'Shut. ⟦![](https://courier.example/bridge.jpg)⟧' },
    { title: 'a word that says that it is one', text: '⟦![Photo](https://courier.example/bridge.jpg)⟧' },
    { title: 'the name of a file', text: '⟦![IMG_2044.JPG](https://courier.example/bridge.jpg)⟧' },
  ],
  find(brief) {
    return landmarksOf(brief).images.flatMap(({ text, range }) => {
      if (text !== '' && !isEmptyWord.test(text)) return [];
      return [
        {
          range,
          message: text === '' ? 'The picture has no text.' : `"${text}" says nothing about the picture.`,
          help: 'Write what it shows between the brackets: ![what it shows](address).',
        },
      ];
    });
  },
};

/** The name of a file, a word for all pictures, a letter. */
const isEmptyWord = /^(?:\S+\.(?:jpe?g|png|gif|webp|avif|svg)|image|img|photo|picture|pic|foto|фото|зображення|изображение|صورة|[a-z])$/iu;
