import { describe, expect, test } from 'vitest';
import { briefText, problemsIn, problemsOf, underlined } from './ostrevik.ts';

const expression = 'markup-is-safe Unexpected {expression}: a brief holds no code.';
const element = (name: string) => `element-is-known Unexpected <${name}>: a brief holds Markdown and the elements of Brevier.`;

/** The list “Safe by default” of the contract: each refused, and where. */
describe('a brief is data', () => {
  test.each([
    ['an import', 'import Toll from "./toll.js"\n\nShut.', '11:1 markup-is-safe Unexpected "import": a brief holds no code.'],
    ['an import below text', 'Shut.\n\nimport fs from "node:fs"\n', '13:1 markup-is-safe Unexpected "import": a brief holds no code.'],
    ['an export', 'export const toll = 40\n', '11:1 markup-is-safe Unexpected "export": a brief holds no code.'],
    ['a default export', 'export default () => null\n', '11:1 markup-is-safe Unexpected "export": a brief holds no code.'],
    ['an expression in a sentence', 'The toll is {20 + 20} crowns.', `11:13 ${expression}`],
    ['an expression on a line of its own', 'Shut.\n\n{process.exit(1)}\n', `13:1 ${expression}`],
    ['an empty expression', 'Shut {}.', `11:6 ${expression}`],
    ['a comment with code behind it', '{/* toll */ 40}', `11:1 ${expression}`],
    ['code between two comments', '{/* a */ toll /* b */}', `11:1 ${expression}`],
    ['a string that looks like a comment', '{"/* toll */"}', `11:1 ${expression}`],
    ['a line comment', '{// toll\n}', `11:1 ${expression}`],
    ['an expression in a link text', '[the {toll}](/toll/)', `11:6 ${expression}`],
    ['an expression in a heading', '# The {toll}', `11:7 ${expression}`],
    ['an expression in a list', '- one\n- {toll}', `12:3 ${expression}`],
    ['an expression in a block quotation', '> A {toll}.', `11:5 ${expression}`],
    ['an expression in a table', '| a |\n|---|\n| {toll} |', `13:3 ${expression}`],
    ['an expression in a footnote', 'Shut.[^1]\n\n[^1]: A {toll}.', `13:9 ${expression}`],
    ['a script', '<script>{`alert(1)`}</script>', `11:1 ${element('script')}`],
    ['an element of HTML', 'The <b>toll</b>.', `11:5 ${element('b')}`],
    ['a void element', 'One<br />two', `11:4 ${element('br')}`],
    ['a frame', '<iframe src="https://toll.example"></iframe>', `11:1 ${element('iframe')}`],
    ['a drawing that loads', '<svg onload="alert(1)"></svg>', `11:1 ${element('svg')}`],
    ['a style sheet', '<style>{`p { display: none }`}</style>', `11:1 ${element('style')}`],
    [
      'a lower-case namesake of ours',
      '<attribution speaker="inga-halvard" source="courier">x</attribution>',
      `11:1 ${element('attribution')}`,
    ],
    ['a member of an object', '<Brevier.Event date="2024">x</Brevier.Event>', `11:1 ${element('Brevier.Event')}`],
    ['a name with a colon', '<svg:a>x</svg:a>', `11:1 ${element('svg:a')}`],
    ['a custom element', '<toll-booth></toll-booth>', `11:1 ${element('toll-booth')}`],
    ['a name every object has', '<constructor>x</constructor>', `11:1 ${element('constructor')}`],
    ['a fragment', '<>x</>', `11:1 ${element('')}`],
  ])('refuses %s', (_, body, problem) => {
    expect(problemsIn(body)[0]).toBe(`bridge.mdx:${problem}`);
  });

  test('refuses spread attributes at the element that they spread over', () => {
    expect(problemsIn('Shut. <Attribution {...mayor} speaker="inga-halvard" source="courier">Open it.</Attribution>')).toEqual([
      'bridge.mdx:11:7 markup-is-safe Unexpected {…} among the attributes of <Attribution>.',
    ]);
  });

  test('refuses an expression as a value at its attribute', () => {
    const body = '<Attribution speaker="inga-halvard" source="courier" cue={"warned"}>Open it.</Attribution>';
    expect(problemsIn(body)).toEqual(['bridge.mdx:11:54 markup-is-safe Unexpected {expression} as the value of "cue" in <Attribution>.']);
    expect(underlined(briefText(body))).toEqual(['cue={"warned"}']);
  });

  test.each(['onclick', 'onMouseOver', 'style', 'class', 'className', 'href', 'dangerouslySetInnerHTML', 'set:html', 'client:load'])(
    'refuses %s as an attribute of our own elements',
    (name) => {
      const body = `<Attribution speaker="inga-halvard" source="courier" ${name}="alert(1)">Open it.</Attribution>`;
      expect(problemsIn(body)).toEqual([`bridge.mdx:11:54 attributes-are-valid Unexpected attribute "${name}" in <Attribution>.`]);
    },
  );

  test('names the Markdown for an element that Markdown has', () => {
    expect(problemsOf(briefText('<img src="/bridge.jpg" alt="The bridge" />'))).toEqual([`bridge.mdx:11:1 ${element('img')}`]);
  });

  test('tells every unsafe thing of a file at once, in order', () => {
    expect(
      problemsIn('{a}\n\nThe <b>toll</b> {b}.\n\n> <i>c</i> [d](data:text/html,x)\n').map((line) => line.split(' ', 2).join(' ')),
    ).toEqual([
      'bridge.mdx:11:1 markup-is-safe',
      'bridge.mdx:13:5 element-is-known',
      'bridge.mdx:13:17 markup-is-safe',
      'bridge.mdx:15:3 element-is-known',
      'bridge.mdx:15:12 markup-is-safe',
    ]);
  });

  test('passes code and other elements over where a site trusts its authors', () => {
    const source = briefText('import Toll from "./toll.js"\n\n<Toll rate={40} />\n\nNow {40}.\n');
    expect(problemsOf(source, { mdx: 'full' })).toEqual([]);
  });
});
