import { describe, expect, test } from 'vitest';
import { problemsIn, readBody } from './ostrevik.ts';

const attributes = 'speaker="inga-halvard" source="courier"';
const attribution = (body: string) => readBody(body).attributions[0];
const invalid = (message: string, place = '11:14') => `bridge.mdx:${place} attributes-are-valid ${message}`;

describe('an attribution', () => {
  test('keeps every attribute that the contract lists', () => {
    const brief =
      readBody(`<Attribution id="mayor-warns" speaker="inga-halvard tomas-reyk" source="courier havneblad" cue="warned" date="2024-03-07"
  venue="harbour board meeting" lang="nb" original="Broen må åpnes.">“Open the bridge.”</Attribution>`);
    expect(brief.problems).toEqual([]);
    expect(brief.attributions).toMatchObject([
      {
        id: 'mayor-warns',
        number: 1,
        form: 'callout',
        kind: 'quotation',
        speakers: ['inga-halvard', 'tomas-reyk'],
        sources: ['courier', 'havneblad'],
        cue: 'warned',
        date: '2024-03-07',
        venue: 'harbour board meeting',
        lang: 'nb',
        original: 'Broen må åpnes.',
        text: '“Open the bridge.”',
      },
    ]);
  });

  test('takes the words of a printed description for speakers that nobody names', () => {
    const found = attribution(
      '<Attribution unnamed="two dockers" reason="they fear for their jobs" source="courier">It was rotten.</Attribution>',
    );
    expect(found).toMatchObject({ speakers: [], unnamed: 'two dockers', reason: 'they fear for their jobs' });
  });

  test('says “said” where no cue is given', () => {
    expect(attribution(`<Attribution ${attributes}>Open it.</Attribution>`)?.cue).toBe('said');
  });

  test('is a callout on lines of its own, and a mark inside a sentence', () => {
    const brief = readBody(
      `<Attribution ${attributes}>One.</Attribution>\n\n<Attribution ${attributes}>\nTwo.\n</Attribution>\n\nShe said <Attribution ${attributes}>three</Attribution>.`,
    );
    expect(brief.attributions.map(({ form }) => form)).toEqual(['callout', 'callout', 'inline']);
    expect(brief.attributions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('folds line breaks and drops markup from its plain text', () => {
    expect(attribution(`<Attribution ${attributes}>\nOpen **the\nbridge**, [*now*](/now/),  or \`never\`.\n</Attribution>`)?.text).toBe(
      'Open the bridge, now, or never.',
    );
  });

  test('keeps paragraphs, list items and lines apart in its plain text', () => {
    expect(attribution(`<Attribution ${attributes}>\nOpen it.\n\n- Now.\n- All of it.\n\nSo\\\nthere.\n</Attribution>`)?.text).toBe(
      'Open it. Now. All of it. So there.',
    );
  });

  test('counts a speaker and a source once that stand twice in one attribute', () => {
    const twice = attribution('<Attribution speaker="inga-halvard inga-halvard" source="courier courier">Open it.</Attribution>');
    expect(twice).toMatchObject({ speakers: ['inga-halvard'], sources: ['courier'] });
  });

  test.each(['constructor', '__proto__', 'toString', 'valueOf'])('refuses an attribute named %s where it stands', (name) => {
    expect(problemsIn(`<Attribution ${attributes} ${name}="x">Open it.</Attribution>`)).toEqual([
      invalid(`Unexpected attribute "${name}" in <Attribution>.`, '11:54'),
    ]);
  });

  test('reads entities and escapes in attributes as the characters they stand for', () => {
    expect(attribution(`<Attribution ${attributes} venue="Quay &amp; &quot;Kettle&quot; bar">Open it.</Attribution>`)?.venue).toBe(
      'Quay & "Kettle" bar',
    );
  });

  test.each([
    ['who said it', 'source="courier"', 'needs either speaker="…" or unnamed="…"', '11:1'],
    ['one of two answers to who said it', `${attributes} unnamed="dockers"`, 'has both speaker="…" and unnamed="…"', '11:1'],
    ['a language with an original', `${attributes} original="Broen"`, 'has original="…" without lang="…"', '11:1'],
  ])('needs %s', (_, written, message, place) => {
    const [line] = problemsIn(`<Attribution ${written}>Open it.</Attribution>`);
    expect(line).toBe(invalid(`<Attribution> ${message}.`, place));
  });

  test('needs a source', () => {
    expect(problemsIn('<Attribution speaker="inga-halvard">Open it.</Attribution>')).toEqual([
      invalid('<Attribution> has no attribute "source".', '11:1'),
    ]);
  });

  test.each([
    ['a speaker that is no id', 'speaker="Inga Halvard" source="courier"', '"speaker" holds "Inga", which is no id.', '11:14'],
    ['an empty speaker', 'speaker="" source="courier"', '"speaker" is empty.', '11:14'],
    ['a source without a value', 'speaker="inga-halvard" source', '"source" is empty.', '11:37'],
    ['an empty cue', `${attributes} cue=" "`, '"cue" is empty.', '11:54'],
    ['a date that does not exist', `${attributes} date="2024-02-30"`, '"date" is no date that exists.', '11:54'],
    ['a date in words', `${attributes} date="last Monday"`, '"date" is not written as a date.', '11:54'],
    ['a language that is none', `${attributes} lang="old_norse"`, '"lang" is no language tag.', '11:54'],
    ['an id with a space', `${attributes} id="the mayor"`, '"id" is no id.', '11:54'],
    ['a kind, which is read from the content', `${attributes} kind="quotation"`, 'Unexpected attribute "kind" in <Attribution>.', '11:54'],
    ['an attribute that stands twice', `${attributes} cue="said" cue="warned"`, '"cue" stands twice in <Attribution>.', '11:54'],
  ])('refuses %s at the attribute', (_, written, message, place) => {
    expect(problemsIn(`<Attribution ${written}>Open it.</Attribution>`)[0]).toBe(invalid(message, place));
  });

  test('suggests the attribute that a misspelt one was meant to be', () => {
    expect(readBody(`<Attribution ${attributes} spaeker="x">Open it.</Attribution>`).problems[0]?.help).toBe('Did you mean "speaker"?');
  });

  test.each([
    ['Inga Halvard', 'as in "inga-halvard"; a space separates two ids.'],
    ['inga-halvard, tomas-reyk', 'as in "inga-halvard tomas-reyk"; a space separates two ids.'],
    ['Инга', 'digits and single hyphens; a space separates two ids.'],
  ])('tells of the name %j once, and how its id is written', (written, help) => {
    const { problems } = readBody(`<Attribution speaker="${written}" source="courier">Open it.</Attribution>`);
    expect(problems.map((problem) => problem.help)).toEqual([
      `Use small letters a–z, ${help}`.replace('a–z, as', 'a–z, digits and single hyphens, as'),
    ]);
  });

  test('does not add that a misspelt attribute is missing', () => {
    expect(problemsIn('<Attribution speeker="inga-halvard" surce="courier">Open it.</Attribution>')).toEqual([
      invalid('Unexpected attribute "speeker" in <Attribution>.', '11:14'),
      invalid('Unexpected attribute "surce" in <Attribution>.', '11:37'),
    ]);
  });

  test('tells all that is wrong with one element at once', () => {
    expect(problemsIn('<Attribution speaker="Inga" date="soon" cue="">Open it.</Attribution>').sort()).toEqual(
      [
        invalid('"speaker" holds "Inga", which is no id.', '11:14'),
        invalid('"date" is not written as a date.', '11:29'),
        invalid('"cue" is empty.', '11:41'),
        invalid('<Attribution> has no attribute "source".', '11:1'),
      ].sort(),
    );
  });
});
