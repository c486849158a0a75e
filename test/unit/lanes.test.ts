import { describe, expect, test } from 'vitest';
import { needsCompiler } from '../../src/parse/needs-compiler.ts';
import { briefText, read } from './ostrevik.ts';
import { pageOf, textOfPage } from './page.ts';

const trusted = (body: string) => read(briefText(body), { mdx: 'full' });

/** Two lanes: HTML at load time, or a compiler for briefs of sites that trust their authors. */
describe('a brief goes through the compiler', () => {
  test.each([
    ['an import', 'import Toll from "./toll.js"\n'],
    ['an expression', 'The toll is {40}.'],
    ['an element of another', 'The <Toll /> stays.'],
    ['an element of HTML', '<div>Shut.</div>'],
    ['another element deep inside ours', '<Analysis>\n- one\n  - <Toll />\n</Analysis>'],
    ['spread attributes', '<Attribution {...mayor} source="courier">Open it.</Attribution>'],
    ['a computed attribute', '<Attribution speaker="inga-halvard" source="courier" cue={"warned"}>Open it.</Attribution>'],
  ])('for %s', (_, body) => {
    expect(needsCompiler(trusted(body).tree)).toBe(true);
  });

  test.each([
    ['nothing but Markdown', '## The vote\n\n> Shut.\n\n| a |\n|---|\n| b |'],
    [
      'our elements',
      '<Attribution speaker="inga-halvard" source="courier">Open it.</Attribution>\n\n<Timeline>\n<Event date="2024">Shut.</Event>\n</Timeline>',
    ],
    ['comments', 'Shut {/* sic */}.\n\n{/* the end */}'],
    ['braces in code', '`{toll}`\n\n```\n{toll}\n```'],
  ])('not for %s', (_, body) => {
    expect(needsCompiler(trusted(body).tree)).toBe(false);
  });

  test('still reads the statements and events among other elements', () => {
    const brief = trusted(`<Toll>
<Attribution speaker="inga-halvard" source="courier" date="2024-03-07">Open it.</Attribution>
</Toll>

<Timeline from="attributions">
</Timeline>`);
    expect(brief.problems).toEqual([]);
    expect(brief.attributions).toMatchObject([{ text: 'Open it.', form: 'callout' }]);
    expect(brief.timelines[0]?.events).toHaveLength(1);
  });

  test('refuses an expression in the words of a statement, of which nothing but the page would know', () => {
    const attribution = (words: string) => `<Attribution speaker="inga-halvard" source="courier">${words}</Attribution>`;
    const found = (words: string) => trusted(attribution(words)).problems.map(({ rule, line }) => `${line} ${rule}`);
    expect(found('“The toll is {20 * 2}.”')).toEqual(['11 words-are-written']);
    expect(found('\n\n- “The <Toll>toll is {40}</Toll>.”\n\n')).toEqual(['13 words-are-written']);
    expect(found('“The <Toll>toll</Toll> is {/* sic */} \\{40}.”')).toEqual([]);
    expect(trusted('<Timeline>\n<Event date="2024">Toll {40}.</Event>\n</Timeline>\n\nToll {40}.').problems).toEqual([]);
  });

  test('checks our own elements as strictly', () => {
    expect(trusted('<Toll>\n<Event date="soon">Shut.</Event>\n</Toll>').problems.map(({ rule }) => rule)).toContain('element-is-in-place');
    expect(trusted('<Attribution speaker="inga-halvard">Open it.</Attribution>').problems).toMatchObject([
      { rule: 'attributes-are-valid' },
    ]);
  });

  test('leaves the text of other elements in exports that no compiler renders, and none of their code', () => {
    expect(textOfPage(pageOf(trusted('The <Toll rate={40}>toll</Toll> is {20 + 20} crowns.')))).toBe('The toll is crowns.');
  });
});
