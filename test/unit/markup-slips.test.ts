import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { pointedAt, unmark } from './examples.ts';
import { briefText, read, references } from './ostrevik.ts';

const quote = 'source="courier">We were never asked.</Attribution>';

describe('markup that cannot be read', () => {
  test.each([
    [
      `<Attribution ⟦speaker=inga-halvard⟧ ${quote}`,
      "An attribute of <Attribution> can't be read.",
      'Put its value in straight quotation marks, speaker="inga-halvard".',
    ],
    [
      `<Attribution ⟦speaker="inga-halvard⟧ ${quote}`,
      "An attribute of <Attribution> can't be read.",
      'Close its value with a straight quotation mark, name="value".',
    ],
    [
      '<Attribution speaker="inga-halvard" ⟦source="courier⟧>\n“Shut.”\n</Attribution>\n\nHe says "no".',
      "An attribute of <Attribution> can't be read.",
      'Close its value with a straight quotation mark, name="value".',
    ],
    [
      `<Attribution speaker="inga-halvard" ⟦venue=“town hall”⟧ ${quote}`,
      "An attribute of <Attribution> can't be read.",
      'Attributes stand in straight quotation marks, name="value"; curly ones belong inside them.',
    ],
    [
      `<Attribution speaker="inga-halvard"⟦,⟧ ${quote}`,
      "An attribute of <Attribution> can't be read.",
      'Attributes are written name="value", with a space between two of them.',
    ],
    ['⟦<Analysis⟧>\nThe bridge is shut.', '<Analysis> is opened and not closed.', 'Write </Analysis> after what it holds.'],
    [
      'The bridge ⟦<Analysis⟧>is shut.\n\nFor long.</Analysis>',
      '<Analysis> is not closed before its paragraph ends.',
      'Write </Analysis> where its words end; around several paragraphs, put <Analysis …> and </Analysis> on lines of their own.',
    ],
    ['<Analysis>\nShut.\n⟦</Analisis⟧>', 'Unexpected </Analisis>, expected </Analysis>.', 'Write </Analysis>.'],
    ['Shut.⟦</Analysis⟧>', '</Analysis> closes nothing.', 'Take it out, or write <Analysis …> where its words begin.'],
    [
      'The bridge⟦<br⟧>is shut.',
      'Unexpected <br>: a brief holds Markdown and the elements of Brevier.',
      'Write it in Markdown: a backslash at the end of the line.',
    ],
    ['See ⟦<https://courier.example/>⟧.', 'Unexpected <https://courier.example/>.', 'Write the address alone, or [its title](address).'],
    ['The toll is ⟦<40⟧ crowns.', 'Unexpected <, which begins a tag.', 'Write \\< for the character.'],
    ['⟦<!--⟧ Shut. -->', 'Unexpected comment of HTML.', 'A comment is written {/* … */}.'],
    ['The toll is ⟦{⟧40 crowns.', 'A { is opened and not closed.', 'A { that is meant as a character is written \\{; a comment {/* … */}.'],
  ])('is told of %j where it stands, and how it is written', (marked, message, help) => {
    const { text, marks } = unmark(briefText(marked));
    const { problems } = read(text);
    expect(problems.map((problem) => [problem.message, problem.help])).toEqual([[message, help]]);
    expect(problems.map((problem) => pointedAt(text, problem))).toEqual(marks);
  });
});

describe('a text with several slips', () => {
  const places = (marked: string) => {
    const { text, marks } = unmark(briefText(marked));
    const { problems } = read(text);
    return { found: problems.map((problem) => pointedAt(text, problem)), marks };
  };

  test.each([
    [
      'slips of every kind',
      'Some ⟦<40⟧ crowns.\n\nSome ⟦{⟧40 crowns.\n\n⟦<!--⟧ Shut. -->\n\nShut.⟦</Analysis⟧>\n\nSee ⟦<https://a.example/>⟧.',
    ],
    ['two in a list and one behind it', '- Some ⟦{⟧40 crowns.\n- Some <40 crowns.\n\nSee ⟦<https://a.example/>⟧.'],
    ['Windows lines', 'Some ⟦<40⟧ crowns.\r\n\r\nSee ⟦<https://a.example/>⟧.\r\n'],
    [
      'an opening tag, whose closing tag is no second one',
      `<Attribution ⟦speaker=inga-halvard⟧ source="courier">\n\n“Shut.”\n\n</Attribution>\n\nSome ⟦{⟧40 crowns.`,
    ],
    ['a closing tag in another word', '<Analysis>\n\nShut.\n\n⟦</Analisis⟧>\n\nSome ⟦{⟧40 crowns.'],
    [
      'one after a block of code, which has slips of its own',
      '```\n<40 {\n\n</b>\n```\n\nSome ⟦{⟧40 crowns.\n\nSee ⟦<https://a.example/>⟧.',
    ],
  ])('is told of each: %s', (_, marked) => {
    const { found, marks } = places(marked);
    // Of a block, the first slip is told.
    expect(found).toEqual(marks);
  });

  test('is checked where it can be read', () => {
    const { found, marks } = places(
      `Some ⟦{⟧40 crowns.\n\n<Attribution speaker="inga-halvard" ⟦colour="red"⟧ ${quote}\n\n<Analysis>\n\nSome ⟦<40⟧ crowns.\n\n</Analysis>`,
    );
    expect(found.toSorted((a, b) => a.start - b.start)).toEqual(marks);
    const { attributions } = read(briefText(`Some {40 crowns.\n\nThe mayor: <Attribution speaker="inga-halvard" ${quote}`));
    expect(attributions.map(({ text }) => text)).toEqual(['We were never asked.']);
  });

  test.each([
    ['a block of code that begins in the same block', 'Some ⟦{⟧40 crowns.\n```\ncode\n\n<b>\n```\n\n⟦<40⟧'],
    ['one in a list', '- Some ⟦<40⟧ crowns.\n- ```\n  code\n\n  <b> {\n  ```\n'],
    ['one with a shorter fence in it', 'Some ⟦<40⟧ crowns.\n````\ncode\n```\n\n<b> {\n````\n'],
    ['a comment of several lines', 'Some ⟦<40⟧ crowns. {/* a\n\nTODO <b>check\n\n*/}'],
    ['a tag in a span of code', '<Analysis>\n\nUse `<b>` here.\n\n⟦</Analisis⟧>'],
    ['a closing tag in a paragraph', '<Analysis>\n\nFoo\n\nbar⟦</Analysis⟧>'],
    ['an opening tag with a slip before its name', '⟦<⟧<Analysis>\n\na\n\n</Analysis>'],
    [
      'a timeline that nothing closes',
      '⟦<Timeline⟧>\n\n<Event date="2024-03-04">One</Event>\n\n<Event date="2024-03-05">Two</Event>\n\nok',
    ],
  ])('is told once of a slip beside %s', (_, marked) => {
    const { found, marks } = places(marked);
    expect(found).toEqual(marks);
  });

  test('is not told what the hidden part may have', () => {
    const text = briefText(
      '{/* brevier-ignore cue-is-neutral: it is his word */}\n\nHe <Attribution speaker="inga-halvard" source="courier" cue="claimed" id="shut">shut it</Attribution> for <40.\n\n[See](#shut).\n\n### Ferry {x\n\n#### Fares\n',
    );
    expect(checkBrief(read(text), references).map(({ rule }) => rule)).toEqual(['markup-is-valid', 'markup-is-valid']);
  });

  test('is read in a moment, whatever it is made of', () => {
    const tags = `\`\`\`\n${'<a>'.repeat(10_000)}${'</b>'.repeat(10_000)}\n\`\`\`\n`;
    for (const body of ['Some <40\n\n'.repeat(30) + tags, '{/* \n\n'.repeat(4_000), `${'`` ` '.repeat(20_000)} <40`]) {
      const start = performance.now();
      read(briefText(body));
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });

  test('is told of the first of very many', () => {
    expect(read(briefText('Some {40 crowns.\n\n'.repeat(500))).problems).toHaveLength(25);
  });
});
