import { describe, expect, test } from 'vitest';
import { briefText, problemsOf, read, readBody, underlined } from './ostrevik.ts';

const front = (changes: Record<string, string | null>) => problemsOf(briefText('', changes));

describe('the fields of a brief', () => {
  test('keeps every field that the contract lists, as written', () => {
    const source = briefText('', {
      date: 'date: 2024-03-12T18:05:00+01:00',
      updated: 'updated: 2024-03-13',
      dateline: 'dateline: Ostrevik',
      authors: 'authors: [Solveig Brandt, Harbour desk]',
      lang: 'lang: en-GB',
      draft: 'draft: true',
      sources: `sources:
  courier:
    outlet: ostrevik-courier
    title: “Bridge shut”
    url: https://courier.example/bridge
    published: 2024-03-07
    accessed: 2024-03-08
    archive: http://archive.example/1
    lang: en
    snapshot: courier.txt
    via: northwire
  northwire: { outlet: northwire, title: Ostrevik bridge closed, published: 2024-03~ }`,
      corrections: 'corrections:\n  - { date: 2024-03-13, text: The vote was 5 to 2. }',
    });
    const brief = read(source);
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter).toEqual({
      title: 'The Kettle Bridge stays shut',
      description: 'The harbour board keeps the bridge closed; the mayor objects.',
      date: '2024-03-12T18:05:00+01:00',
      updated: '2024-03-13',
      dateline: 'Ostrevik',
      authors: ['Solveig Brandt', 'Harbour desk'],
      topics: ['kettle-bridge'],
      lang: 'en-GB',
      draft: true,
      sources: {
        courier: {
          outlet: 'ostrevik-courier',
          title: '“Bridge shut”',
          url: 'https://courier.example/bridge',
          published: '2024-03-07',
          accessed: '2024-03-08',
          archive: 'http://archive.example/1',
          lang: 'en',
          snapshot: 'courier.txt',
          via: 'northwire',
        },
        northwire: { outlet: 'northwire', title: 'Ostrevik bridge closed', published: '2024-03~' },
      },
      corrections: [{ date: '2024-03-13', text: 'The vote was 5 to 2.' }],
    });
  });

  test('needs a title, a description and a date, and gives the rest a default', () => {
    const brief = read('---\ntitle: Bridge\ndescription: Shut.\ndate: 2024-03-12\n---\n');
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter).toMatchObject({ authors: [], topics: [], sources: {}, corrections: [], draft: false });
  });

  test.each(['title', 'description', 'date'])('says that "%s" is missing, at the line that opens the frontmatter', (field) => {
    const [problem, ...more] = readBody('', { [field]: null }).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'frontmatter-is-valid',
      line: 1,
      column: 1,
      endColumn: 4,
      message: `The frontmatter has no field "${field}".`,
    });
  });

  test.each(['title', 'description', 'dateline'])('refuses an empty "%s" at the empty text', (field) => {
    expect(front({ [field]: `${field}: "  "` }).join()).toMatch(/^bridge\.mdx:\d+:\d+ frontmatter-is-valid "\w+" is empty\.$/);
  });

  test.each([
    ['a number for text', { title: 'title: 1924' }, '2:8', '"title" is a number, expected text.'],
    ['a list for text', { title: 'title: [Bridge, shut]' }, '2:8', '"title" is a list, expected text.'],
    ['nothing for text', { title: 'title:' }, '2:1', '"title" is empty, expected text.'],
    ['text for a list', { topics: 'topics: kettle-bridge' }, '5:9', '"topics" is text, expected a list.'],
    ['a list for a map', { sources: 'sources: [courier]' }, '6:10', '"sources" is a list, expected a group of fields.'],
    ['a number among authors', { authors: 'authors: [Solveig Brandt, 7]' }, '10:27', '"authors.1" is a number, expected text.'],
    ['text for true or false', { draft: 'draft: "true"' }, '10:8', '"draft" is text, expected true or false.'],
    ['a topic that is no id', { topics: 'topics: [Kettle Bridge]' }, '5:10', '"Kettle Bridge" is no id.'],
    ['the name of a language', { lang: 'lang: english' }, '10:7', '"lang" is no language tag.'],
    ['a language that is none', { lang: 'lang: english_uk' }, '10:7', '"lang" is no language tag.'],
  ])('refuses %s where it stands', (_, changes, place, message) => {
    expect(front(changes)).toEqual([`bridge.mdx:${place} frontmatter-is-valid ${message}`]);
  });

  test.each([
    ['nothing', { title: 'title:' }, 'Write it after the colon; if it begins with # or is "~" or "null", put it in quotation marks.'],
    ['an empty text', { title: 'title: ""' }, 'Write it.'],
    ['an empty text that need not be', { dateline: 'dateline: ""' }, 'Write it, or leave the field out.'],
    ['no list', { topics: 'topics:' }, 'Write it in brackets, [one, two], or leave the field out.'],
    ['hyphens without spaces', { topics: 'topics:\n  -kettle-bridge\n  -harbour' }, 'Write a space after each hyphen.'],
    [
      'one group for a list of groups',
      { corrections: 'corrections:\n  date: 2024-03-13\n  text: The vote was 5 to 2.' },
      'Put "- " before its first field, and indent the others by two spaces more.',
    ],
    [
      'one group in braces for a list of groups',
      { corrections: 'corrections: { date: 2024-03-13, text: The vote was 5 to 2. }' },
      'Write it on the line below, indented, with "- " before the brace.',
    ],
    [
      'text for a list of groups',
      { corrections: 'corrections: none' },
      'Write its fields below it, with "- " before the first, as in "- date: …".',
    ],
  ])('says of %s what to write', (_, changes, help) => {
    expect(readBody('', changes).problems.map((problem) => problem.help)).toEqual([help]);
  });

  test.each([
    ['titel', 'Did you mean "title"?'],
    ['titles', 'Did you mean "title"?'],
    ['updatd', 'Did you mean "updated"?'],
    ['Sources', 'Did you mean "sources"?'],
    ['dateLine', 'Did you mean "dateline"?'],
  ])('names the field that "%s" was meant to be', (key, help) => {
    expect(readBody('', { extra: `${key}: x` }).problems).toMatchObject([{ line: 10, help }]);
  });

  test('points at the name of a field that is unknown, not at its value', () => {
    expect(underlined(briefText('', { extra: 'titles: x' }))).toEqual(['titles']);
    expect(underlined(briefText('', { sources: 'sources:\n  courier: { outlet: northwire, title: Shut, editor: Brandt }' }))).toEqual([
      'editor',
    ]);
  });

  test('names the fields there are where none is near', () => {
    const [problem] = readBody('', { extra: 'bridge-toll: 40' }).problems;
    expect(problem?.message).toBe('Unexpected field "bridge-toll" in the frontmatter.');
    expect(problem?.help).toMatch(/^Take it out\. There are: title, description, date, /);
  });

  test('tells several problems at once, in the order of the file', () => {
    expect(front({ title: 'title: 1924', date: 'date: soon', topics: 'topics: none', lang: 'lang: "?"' })).toEqual([
      'bridge.mdx:2:8 frontmatter-is-valid "title" is a number, expected text.',
      'bridge.mdx:4:7 frontmatter-is-valid "date" is not written as a date.',
      'bridge.mdx:5:9 frontmatter-is-valid "topics" is text, expected a list.',
      'bridge.mdx:10:7 frontmatter-is-valid "lang" is no language tag.',
    ]);
  });

  test('underlines the value that is wrong, without its comment', () => {
    expect(underlined(briefText('', { title: 'title: 1924 # the year', topics: 'topics: [kettle-bridge, "No id"]' }))).toEqual([
      '1924',
      '"No id"',
    ]);
  });
});
