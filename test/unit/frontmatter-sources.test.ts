import { describe, expect, test } from 'vitest';
import { briefText, problemsOf, readBody, underlined } from './ostrevik.ts';

const withSource = (line: string) => ({ sources: `sources:\n  courier: ${line}` });
const found = (line: string) => problemsOf(briefText('', withSource(line)));

describe('the sources of a brief', () => {
  test('needs an outlet and a title for each', () => {
    expect(found('{ url: "https://courier.example/" }')).toEqual([
      'bridge.mdx:7:3 frontmatter-is-valid The frontmatter has no field "outlet" in "sources.courier".',
      'bridge.mdx:7:3 frontmatter-is-valid The frontmatter has no field "title" in "sources.courier".',
    ]);
  });

  test('names the field that a misspelt one of a source was meant to be', () => {
    const brief = readBody('', withSource('{ outlet: ostrevik-courier, title: Shut, publishd: 2024 }'));
    expect(brief.problems).toMatchObject([
      { line: 7, message: 'Unexpected field "publishd" in sources.courier.', help: 'Did you mean "published"?' },
    ]);
  });

  test.each([
    ['javascript:alert(1)', 'url'],
    ['ostrevik.example', 'url'],
    ['ftp://ostrevik.example/', 'archive'],
    ['https://', 'url'],
    ['/bridge', 'url'],
  ])('refuses %s as the %s of a source', (address, field) => {
    expect(found(`{ outlet: ostrevik-courier, title: Shut, ${field}: "${address}" }`)).toEqual([
      `bridge.mdx:7:${field === 'url' ? 58 : 62} frontmatter-is-valid "sources.courier.${field}" is no web address.`,
    ]);
  });

  test('takes a web address whatever the case of its scheme and the script of its path', () => {
    expect(found('{ outlet: ostrevik-courier, title: Shut, url: "HTTPS://courier.example/мост?a=b#c" }')).toEqual([]);
  });

  test('takes a year alone as the date of a source, though YAML reads a number', () => {
    const brief = readBody('', withSource('{ outlet: ostrevik-courier, title: Shut, published: 1924 }'));
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter?.sources.courier?.published).toBe('1924');
  });

  test('refuses a key that cannot stand in an address, where the key stands', () => {
    const source = briefText('', { sources: 'sources:\n  The Courier: { outlet: ostrevik-courier, title: Shut }' });
    expect(problemsOf(source)).toEqual(['bridge.mdx:7:3 frontmatter-is-valid "The Courier" is no id.']);
    expect(underlined(source)).toEqual(['The Courier']);
  });

  test('tells of a misspelt field once', () => {
    expect(found('{ outlett: ostrevik-courier, title: Shut }')).toEqual([
      'bridge.mdx:7:14 frontmatter-is-valid Unexpected field "outlett" in sources.courier.',
    ]);
  });

  test('knows a source that is not indented', () => {
    const { problems } = readBody('', { sources: 'sources:\ncourier: { outlet: ostrevik-courier, title: Shut }' });
    expect(problems.at(-1)?.help).toBe('Indent it by two spaces: it belongs below "sources".');
  });

  test('refuses a source that is not a map', () => {
    expect(found('ostrevik-courier')).toEqual([
      'bridge.mdx:7:12 frontmatter-is-valid "sources.courier" is text, expected a group of fields.',
    ]);
  });

  test('points at the field of the source that has it wrong, not at the first one', () => {
    const source = briefText('', {
      sources: `sources:
  courier: { outlet: ostrevik-courier, title: Shut }
  havneblad:
    outlet: havnebladet
    title: Broen forblir stengt
    accessed: 2024-02-30`,
    });
    expect(problemsOf(source)).toEqual(['bridge.mdx:11:15 frontmatter-is-valid "sources.havneblad.accessed" is no date that exists.']);
    expect(underlined(source)).toEqual(['2024-02-30']);
  });
});

describe('the corrections of a brief', () => {
  test('needs a date and a text for each', () => {
    expect(problemsOf(briefText('', { corrections: 'corrections:\n  - date: 2024-03-13\n  - text: The vote was 5 to 2.' }))).toEqual([
      'bridge.mdx:11:5 frontmatter-is-valid The frontmatter has no field "text" in "corrections.0".',
      'bridge.mdx:12:5 frontmatter-is-valid The frontmatter has no field "date" in "corrections.1".',
    ]);
  });

  test('refuses a date that does not exist where it stands', () => {
    expect(problemsOf(briefText('', { corrections: 'corrections:\n  - { date: 2024-13-01, text: The vote was 5 to 2. }' }))).toEqual([
      'bridge.mdx:11:13 frontmatter-is-valid "corrections.0.date" is no date that exists.',
    ]);
  });
});
