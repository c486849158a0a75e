import { describe, expect, test } from 'vitest';
import { briefText, problemsIn, readBody, underlined } from './ostrevik.ts';
import { page, textOfPage } from './page.ts';

const said = (words: string) => `<Attribution speaker="inga-halvard" source="courier">${words}</Attribution>`;
const unused = (place: string, name: string) =>
  `bridge.mdx:${place} footnote-is-used Nothing refers to the footnote [^${name}], so readers would not see it.`;

describe('a footnote', () => {
  test('has a number that is no word of the speaker', () => {
    const brief = readBody(`${said('“Open it.”[^minutes]')}\n\n[^minutes]: Minutes of the board.\n`);
    expect(brief.problems).toEqual([]);
    expect(brief.attributions).toMatchObject([{ text: '“Open it.”', kind: 'quotation' }]);
  });

  test('that is inserted elsewhere leaves the id of a statement alone', () => {
    const body = `${said('Open it.[^b]')}\n\n[^b]: Minutes.\n`;
    const [alone, after] = [readBody(body), readBody(`Shut.[^a]\n\n${body}\n[^a]: Log.\n`)];
    expect(after.attributions[0]?.id).toBe(alone.attributions[0]?.id);
  });

  test('that nothing refers to is refused, for readers would not see what it says', () => {
    const body = `Shut.\n\n[^log]: ${said('Open it.')}\n`;
    expect(problemsIn(body)).toEqual([unused('13:1', 'log')]);
    expect(underlined(briefText(body))).toEqual(['[^log]']);
  });

  test('that nothing refers to is refused also where it refers to another', () => {
    expect(problemsIn('Shut.\n\n[^a]: See.[^b]\n\n[^b]: The log.\n')).toContain(unused('13:1', 'a'));
  });

  test('is named in any case of letters', () => {
    expect(problemsIn('Shut.[^Log]\n\n[^log]: The log.\n')).toEqual([]);
  });

  test('may be referred to from a statement, an event and another footnote', () => {
    const body = `${said('Open it.[^a]')}

<Timeline>
<Event date="2024-03-04">Shut.[^b]</Event>
</Timeline>

[^a]: Minutes.[^c]

[^b]: Log.

[^c]: Page 4.
`;
    expect(problemsIn(body)).toEqual([]);
    for (const text of ['Minutes.', 'Log.', 'Page 4.']) expect(textOfPage(page(body))).toContain(text);
  });

  test('is none where it stands in code', () => {
    expect(problemsIn('```\n[^a]: x\n```\n\n`[^b]: y`\n')).toEqual([]);
  });
});
