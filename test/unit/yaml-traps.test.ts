import { describe, expect, test } from 'vitest';
import { briefText, problemsOf, read, readBody } from './ostrevik.ts';

/** What YAML 1.1, or a careless reader, would silently turn into something else. */
describe('YAML keeps what an author wrote', () => {
  test.each(['no', 'yes', 'on', 'off', 'y', 'N', 'nb'])('reads `%s` as text, not as true or false', (word) => {
    expect(readBody('', { dateline: `dateline: ${word}` }).frontmatter?.dateline).toBe(word);
  });

  test.each([
    ['12:30', '12:30'],
    ['1:20:30', '1:20:30'],
    ['2024-03-12', '2024-03-12'],
    ['07-03', '07-03'],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
    ['=', '='],
    ['<<', '<<'],
  ])('reads `%s` as text, not as a number or a day', (written, text) => {
    expect(readBody('', { dateline: `dateline: ${written}` }).frontmatter?.dateline).toBe(text);
  });

  test.each(['012', '12', '1e3', '0x1F', '0o17', '.inf', '-1'])('asks for quotation marks round `%s` instead of changing it', (written) => {
    const [problem, ...more] = readBody('', { dateline: `dateline: ${written}` }).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      line: 10,
      column: 11,
      message: '"dateline" is a number, expected text.',
      help: 'Put it in quotation marks.',
    });
  });

  test.each(['true', 'null', '~'])('asks for text where `%s` stands, which YAML reads as a value of its own', (written) => {
    expect(problemsOf(briefText('', { dateline: `dateline: ${written}` }))).toMatchObject([expect.stringContaining(':10:11 ')]);
  });

  test('does not roll 30 February over into March', () => {
    expect(problemsOf(briefText('', { updated: 'updated: 2026-02-30' }))).toEqual([
      'bridge.mdx:10:10 frontmatter-is-valid "updated" is no date that exists.',
    ]);
  });

  test.each([
    ['2024', 'is not a single day'],
    ['20240312', 'is not written as a date'],
  ])('asks for a date where `%s` stands, which is a number to YAML', (written, fact) => {
    expect(problemsOf(briefText('', { date: `date: ${written}` }))).toEqual([`bridge.mdx:4:7 frontmatter-is-valid "date" ${fact}.`]);
  });

  test('says how a text may begin with # where nothing is left of it', () => {
    expect(readBody('', { title: 'title: #1 of the season' }).problems).toMatchObject([
      {
        line: 2,
        message: '"title" is empty, expected text.',
        help: 'Write it after the colon; if it begins with # or is "~" or "null", put it in quotation marks.',
      },
    ]);
  });

  test('knows a comma inside of braces, where a text ends unless it is in quotation marks', () => {
    const { problems } = readBody('', { sources: 'sources:\n  c: { outlet: northwire, title: Shut, says the board }' });
    expect(problems).toMatchObject([
      {
        message: 'Unexpected field "says the board" in sources.c.',
        help: 'Put the whole text in quotation marks, with its comma: inside of { … } a comma ends a value.',
      },
    ]);
  });

  test.each([
    ['text: An earlier version, sadly, gave the wrong day', 'sadly'],
    ['text: The vote, recount', 'recount'],
    ['text: The vote, as we said, was lost: to us', 'as we said'],
  ])('tells once of the commas in { %s }', (field, first) => {
    const source = briefText('', { corrections: `corrections:\n  - { date: 2024-03-13, ${field} }` });
    expect(read(source).problems).toMatchObject([
      {
        line: 11,
        column: (source.split('\n')[10] ?? '').indexOf(first) + 1,
        message: `Unexpected field "${first}" in corrections.0.`,
        help: 'Put the whole text in quotation marks, with its comma: inside of { … } a comma ends a value.',
      },
    ]);
  });

  test('knows a misspelt field in braces that is empty', () => {
    const { problems } = readBody('', { sources: 'sources:\n  c: { outlet: northwire, title: Shut, langg }' });
    expect(problems).toMatchObject([{ help: 'Did you mean "lang"?' }]);
  });

  test('says of a text that goes on with a colon how it is written', () => {
    const { problems } = readBody('', { title: 'title: A bridge\nthat goes: nowhere' });
    expect(problems).toMatchObject([
      {
        line: 3,
        help: expect.stringMatching(/^Take it out; if the text above goes on here, put all of it in quotation marks, on one line\. There/),
      },
    ]);
  });

  test('reads no tag that would make an object of a class', () => {
    const brief = readBody('', { dateline: 'dateline: !!js/function "function () { return 1 }"' });
    expect(brief.frontmatter).toBeNull();
    expect(brief.problems).toMatchObject([{ rule: 'yaml-is-valid', line: 10, column: 11 }]);
  });

  test('keeps comments out of the values and lines in place', () => {
    const source = '---\n# The bridge.\ntitle: "Bridge #2" # not the first\ndescription: Shut.\n\ndate: 2024-03-99 # soon\n---\n';
    expect(read(source).data?.title).toBe('Bridge #2');
    expect(problemsOf(source)).toEqual(['bridge.mdx:6:7 frontmatter-is-valid "date" is no date that exists.']);
  });

  test('reads folded and literal blocks, several lines of one text', () => {
    const brief = readBody('', { description: 'description: >-\n  The harbour board keeps\n  the bridge closed.' });
    expect(brief.frontmatter?.description).toBe('The harbour board keeps the bridge closed.');
  });

  test('keeps three hyphens inside a text from closing the frontmatter', () => {
    const brief = readBody('The vote.', { description: 'description: Shut --- for now' });
    expect(brief.frontmatter?.description).toBe('Shut --- for now');
  });
});

test.each([
  ['title: Apollo: the story, url: "https://e.example/1"', 'a colon inside of the text starts a value'],
  ['title: Pier [update], lang: en', 'a bracket stands inside of the text'],
  ['title: Pier # 3, lang: en', 'a # above this line begins a comment, and hides the bracket behind it'],
  ['title: A,\nlang: en', 'the line stands in brackets and is not indented'],
  ['title: Shut lang: en', 'no comma stands before "lang:"'],
])('tells what is wrong in { outlet: northwire, %s }', (fields, fact) => {
  const { problems } = readBody('', { sources: `sources:\n  s: { outlet: northwire, ${fields} }` });
  expect(problems.map(({ message }) => message)).toEqual([`The YAML can't be read: ${fact}.`]);
});

test('tells of a field in braces whose colon no space follows', () => {
  const { problems } = readBody('', { sources: 'sources:\n  s: { outlet: northwire, title:A }' });
  expect(problems.map(({ help }) => help)).toContain('Write a space after the colon: title: A.');
});
