import { describe, expect, test } from 'vitest';
import { briefText, problemsOf, read, underlined } from './ostrevik.ts';

const wrong = briefText('One.\n\nTwo {x}.\n', {
  date: 'date: soon',
  sources: 'sources:\n  courier:\n    outlet: ostrevik-courier\n    title: >-\n      Shut',
});
const expected = [
  'bridge.mdx:4:7 frontmatter-is-valid "date" is not written as a date.',
  'bridge.mdx:14:5 markup-is-safe Unexpected {expression}: a brief holds no code.',
];

/** Lines and columns are those of the file on disk, as an editor counts them. */
describe('the place of a problem', () => {
  test.each([
    ['with line feeds', wrong],
    ['as Windows writes them, CRLF', wrong.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${wrong}`],
    ['behind a byte order mark, CRLF', `\uFEFF${wrong.replaceAll('\n', '\r\n')}`],
  ])('is the same in a file %s', (_, source) => {
    expect(problemsOf(source)).toEqual(expected);
  });

  test.each([
    ['Cyrillic', 'Мост закрыт {x}', 13],
    ['an emoji, which is two UTF-16 units', '🌉 {x}', 4],
    ['an emoji of several code points', '👩🏽‍🚒 {x}', 9],
    ['a combining accent', 'cafe\u0301 {x}', 7],
    ['a tab, which is one', 'a\t{x}', 3],
    ['right-to-left text', 'الجسر مغلق {x}', 12],
    ['a mark of direction', 'a\u200fb {x}', 5],
    ['an ideographic space', '橋\u3000{x}', 3],
    ['a line separator inside the line', 'a\u2028b {x}', 5],
  ])('counts columns in UTF-16 units after %s', (_, line, column) => {
    expect(problemsOf(briefText(`First.\n\n${line}`))).toEqual([
      `bridge.mdx:13:${column} markup-is-safe Unexpected {expression}: a brief holds no code.`,
    ]);
    expect(underlined(briefText(`First.\n\n${line}`))).toEqual(['{x}']);
  });

  test('counts columns of the frontmatter in UTF-16 units as well', () => {
    expect(problemsOf(briefText('', { sources: 'sources: { мост🌉: 7 }' })).at(0)).toMatch(/^bridge\.mdx:6:(?:12|20) /);
    expect(underlined(briefText('', { topics: 'topics: ["🌉🌉", Мост]' }))).toEqual(['"🌉🌉"', 'Мост']);
  });

  test('is right after emoji and Cyrillic in the frontmatter above it', () => {
    const source = briefText('<b>x</b>', { title: 'title: 🌉 Мост закрыт 🌉' });
    expect(problemsOf(source)).toEqual([
      'bridge.mdx:11:1 element-is-known Unexpected <b>: a brief holds Markdown and the elements of Brevier.',
    ]);
  });

  test('ends where the range ends, on its own line', () => {
    const [problem] = read(briefText('Text.\n\n{one +\n two}\n')).problems;
    expect(problem).toMatchObject({ line: 13, column: 1, endLine: 13, endColumn: 7 });
  });

  test('points at the attribute that is wrong, also on a line of its own', () => {
    const source = briefText('<Attribution\n  speaker="inga-halvard"\n  source="courier"\n  date="2024-02-30">Open it.</Attribution>');
    expect(problemsOf(source)).toEqual(['bridge.mdx:14:3 attributes-are-valid "date" is no date that exists.']);
    expect(underlined(source)).toEqual(['date="2024-02-30"']);
  });

  test('points at the second of two attributes on one line', () => {
    const source = briefText('<Event date="2024-03-07">x</Event><Event date=\'soon\' source="courier">y</Event>');
    expect(underlined(source).filter((text) => text.startsWith('date'))).toEqual(["date='soon'"]);
  });

  test('points at an attribute on the second line of a tag in a block quotation', () => {
    const source = briefText('> <Attribution speaker="inga-halvard"\n> source="courier" date="soon">\n> x\n> </Attribution>');
    expect(problemsOf(source)).toEqual(['bridge.mdx:12:20 attributes-are-valid "date" is not written as a date.']);
    expect(underlined(source)).toEqual(['date="soon"']);
  });

  test('points into the expression that cannot be read, without the name of a tool', () => {
    const [problem, ...more] = read(briefText('The {first} and {second thing} end')).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'markup-is-valid', line: 11, message: "The {expression} can't be read." });
    expect(problem!.column).toBeGreaterThanOrEqual('The {first} and {'.length);
    expect(problem!.endColumn).toBeLessThanOrEqual('The {first} and {second thing}'.length + 1);
  });

  test('tells the problems of frontmatter and body in the order of the file', () => {
    const lines = read(briefText('{a}\n\n<b>x</b>\n\n[c](javascript:d)\n', { title: 'title: 7' })).problems.map(({ line }) => line);
    expect(lines).toEqual([2, 11, 13, 15]);
  });
});
