import { describe, expect, test } from 'vitest';
import { briefText, problemsIn, problemsOf, readBody, underlined } from './ostrevik.ts';

const hidden = (place: string, code: string) => `bridge.mdx:${place} text-is-visible Unexpected character U+${code}, which nobody sees.`;

/** Feeds in XML may not hold control characters, and marks of direction show a line in another order than it is written. */
describe('a character that nobody sees', () => {
  test.each([
    ['0000', '\u0000'],
    ['0008', '\b'],
    ['000B', '\v'],
    ['001B', '\u001b'],
    ['007F', '\u007f'],
    ['202A', '\u202a'],
    ['202E', '\u202e'],
    ['2066', '\u2066'],
    ['2069', '\u2069'],
  ])('is refused in prose, at its place: U+%s', (code, character) => {
    expect(problemsIn(`The ${character}board.`)).toEqual([hidden('11:5', code)]);
    expect(underlined(briefText(`The ${character}board.`))).toEqual([character]);
  });

  test('is refused in the value of an attribute', () => {
    expect(problemsIn('<Attribution speaker="inga-halvard" source="courier" cue="\u202ewarned">Open it.</Attribution>')).toContain(
      hidden('11:59', '202E'),
    );
  });

  test('is refused in code, which feeds show as well', () => {
    expect(problemsIn('`a\u0008`')).toEqual([hidden('11:3', '0008')]);
  });

  test('is refused in the frontmatter', () => {
    expect(problemsOf(briefText('', { title: 'title: The \u202ebridge' }))).toContain(hidden('2:12', '202E'));
  });

  test.each(['\\0', '\\x1b', '\\u202e', '\\u2066'])('is refused in the frontmatter where it is written %s', (written) => {
    const source = briefText('', { title: `title: "The ${written}bridge"` });
    expect(problemsOf(source)).toEqual(['bridge.mdx:2:8 frontmatter-is-valid "title" holds a character that nobody sees.']);
  });

  test('is refused in an attribute where an entity stands for it', () => {
    const body = '<Attribution speaker="inga-halvard" source="courier" venue="&#x202e;quay">Open it.</Attribution>';
    expect(problemsIn(body)).toEqual(['bridge.mdx:11:54 attributes-are-valid "venue" holds a character that nobody sees.']);
  });

  test('is no letter that couldn’t be read', () => {
    expect(problemsIn('The b\uFFFDlge, the b\uFFFDlge.')).toEqual([
      'bridge.mdx:11:6 text-is-visible The file is not written in UTF-8, so letters in it are lost.',
    ]);
  });

  test('is told once, however often it stands there, with the remedy', () => {
    const { problems } = readBody('\u202eone\n\n\u202etwo \u202cthree\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [11, 1],
      [13, 6],
    ]);
    expect(problems[0]?.help).toMatch(/^Take it out, here and wherever it stands/);
  });
});

test.each([
  ['tabs and line breaks', 'One\ttwo\r\nthree.'],
  ['the joiners of emoji and of Persian', '👩🏽‍🚒 می‌خواهم'],
  ['single marks of direction, which turn nothing round', 'الجسر\u200f (1)\u200e.'],
  ['spaces of every width, and none', 'a\u00a0b\u2009c\u200bd\u3000e'],
])('%s are text', (_, body) => {
  expect(problemsIn(body)).toEqual([]);
});
