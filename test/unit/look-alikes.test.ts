import { describe, expect, test } from 'vitest';
import { lookAlikes } from '../../src/check/look-alikes.ts';
import { foreignLetter } from '../../src/model/foreign-letter.ts';
import { briefText, problemsOf, read } from './ostrevik.ts';

/** Letters of another script that look like Latin ones: an id that holds one is not what it seems. */
describe('an id with a letter of another script', () => {
  const told = '"а" (U+0430, Cyrillic), which is no letter of an id.';

  test('is told by the name of the letter, in an attribute', () => {
    const source = briefText('<Attribution speaker="inga-hаlvard" source="courier">Shut.</Attribution>');
    expect(problemsOf(source)).toEqual([`bridge.mdx:11:14 attributes-are-valid "speaker" holds ${told}`]);
    expect(read(source).problems[0]?.help).toBe('Type it anew in Latin letters, a–z.');
  });

  test('is told as the key and as the outlet of a source', () => {
    expect(problemsOf(briefText('', { sources: 'sources:\n  cаurier: { outlet: northwire, title: Shut }' }))).toEqual([
      `bridge.mdx:7:3 frontmatter-is-valid "cаurier" holds ${told}`,
    ]);
    expect(problemsOf(briefText('', { sources: 'sources:\n  c: { outlet: hаvnebladet, title: Shut }' }))).toEqual([
      `bridge.mdx:7:16 frontmatter-is-valid "sources.c.outlet" holds ${told}`,
    ]);
  });

  test.each(['Inga Halvard', 'мост', 'inga--halvard', 'brücke'])('is another matter than %j, which is no id for all to see', (id) => {
    const source = briefText(`<Attribution speaker="${id}" source="courier">Shut.</Attribution>`);
    expect(problemsOf(source)[0]).toMatch(/"speaker" holds "\S+", which is no id\./);
  });
});

test.each([
  ['kettle-bridge', undefined],
  ['мост', undefined],
  ['mаyor', 'а'],
  ['tοll', 'ο'],
])('finds the letter of another script in %s', (text, letter) => {
  expect(foreignLetter(text)).toBe(letter);
});

test.each([
  ['mаyor', 'en', 'а'],
  ['bridgе', 'en', 'е'],
  ['Кettle', 'en', 'К'],
  ['пoрт', 'ru', 'o'],
  ['Mост', 'uk', 'M'],
  ['Ёlka', 'en', 'Е'],
  ['Αthens', 'en', 'Α'],
])('finds the letter that is not what it seems in %s (%s)', (word, lang, letter) => {
  expect(lookAlikes(`The ${word} stays.`, lang)).toEqual([{ word, letter, start: 4, end: 4 + word.length }]);
});

test.each([
  ['two scripts side by side', 'IT-компания, COVID-19-пандемия, “Мост” (Most), e-mail', 'ru'],
  ['endings of another script', 'SMSки, Telegramа, PDFы, YouTubeом', 'ru'],
  ['formulas and substances', 'TNFα, NFκB, 4 kΩ, 3 μm, β-carotene, Δt', 'en'],
  ['an address', 'https://courier.example/Мoст', 'en'],
  ['an escape before a word', 'title: "one\\nМост"', 'en'],
  ['words of one script', 'Сосна и сосна; a pine', 'ru'],
])('leaves alone %s', (_, text, lang) => {
  expect(lookAlikes(text, lang)).toEqual([]);
});
