import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { isError } from '../../src/model/problem.ts';
import { problemsIn, readBody, references } from './ostrevik.ts';
import { elements, pageOf } from './page.ts';

const said = (id: string, more = '') => `<Attribution id="${id}" speaker="inga-halvard" source="courier"${more}>Open it.</Attribution>`;
const dated = ' date="2024-03-07"';
const taken = '<Timeline from="attributions">\n</Timeline>';

function idsOf(body: string): string[] {
  const brief = readBody(body);
  expect(checkBrief(brief, references).filter(isError)).toEqual([]);
  return elements(pageOf(brief)).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [String(id)]));
}

/** The page's own ids hold a dot, and no id that comes from an author's words does. */
describe('no two elements of a page have one id', () => {
  test.each([
    ['two timelines that take up one statement', `${taken}\n\n${taken}\n\n${said('a', dated)}`],
    [
      'an event and a statement in a timeline',
      `<Timeline from="attributions">\n<Event date="2024" id="event-a">x</Event>\n</Timeline>\n\n${said('a', dated)}`,
    ],
    ['a statement and the note of another', `He ${said('a')}.\n\n${said('note-a')}`],
    ['a statement and what is known of another', `${said('a')}\n\n${said('how-a')}`],
    ['a heading and what is known of a statement', `## How a\n\n${said('a')}`],
    ['a heading and the heading of the footnotes', '## Footnote label\n\nShut.[^1]\n\n[^1]: By five to two.'],
    ['a heading and an entry in the list of sources', '## Source courier\n\n## Source.courier\n\nShut.'],
    ['headings of the same words', '## Shut\n\n## Shut\n\n## Shut 1'],
    ['statements of the same words', `${said('a').replace('id="a" ', '')}\n\n`.repeat(3)],
  ])('%s', (_, body) => {
    const ids = idsOf(body);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('as no author can write an id with a dot', () => {
    expect(problemsIn(said('note.a'))).toEqual(['bridge.mdx:11:14 attributes-are-valid "id" is no id.']);
    expect(idsOf('## page.sources\n\n## Note.a 1.2').filter((id) => id.includes('.'))).toEqual([]);
  });

  test('what a timeline makes of a statement is named after it, and numbered in a second one', () => {
    expect(idsOf(`${taken}\n\n${taken}\n\n${said('a', dated)}`)).toEqual(['event.a', 'event.a.2', 'a', 'how.a']);
  });
});
