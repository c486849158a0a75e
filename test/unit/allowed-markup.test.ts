import { expect, test } from 'vitest';
import { problemsIn } from './ostrevik.ts';
import { elements, page } from './page.ts';

test.each([
  ['a comment between paragraphs', 'Open.\n\n{/* The board must confirm. */}\n\nShut.'],
  ['a comment inside a sentence', 'Open {/* sic */} or shut.'],
  ['a comment of several lines', '{/*\n  The board\n  must confirm.\n*/}'],
  ['two comments in one pair of braces', '{/* one */ /* two */}'],
  ['a comment with a star and a slash in it', '{/* 2 * 3 / 4 ** */}'],
  ['a table', '| day | toll |\n|:---|---:|\n| Monday | 40 |'],
  ['a footnote', 'Shut.[^board]\n\n[^board]: By five votes to two.'],
  ['code with braces and tags in it', '`{toll}` and `<b>`\n\n```js\nimport { toll } from "./toll.js"\n<b onclick={x}>\n```'],
  ['indented text that only looks like code', 'Shut.\n\n    and more'],
  ['escaped braces and angle brackets', 'A \\{toll\\} of \\<40 crowns.'],
  ['a comparison', 'A toll < 40 crowns > 20 crowns.'],
  ['a word that begins like a statement', 'Importers wait.\n\nExports fell.\n\nimporting is hard'],
  ['a list of tasks', '- [x] inspect\n- [ ] repair'],
  ['struck-out text', 'It is ~~open~~ shut.'],
  ['a picture', '![The bridge, its middle missing](/bridge.jpg "12 March")'],
  ['a quotation of several levels', '> The board:\n>\n> > Shut.'],
  ['an address that links itself', 'See https://courier.example/bridge and www.ostrevik.example.'],
])('allows %s', (_, body) => {
  expect(problemsIn(body)).toEqual([]);
});

test('shows no comment to readers', () => {
  expect(page('Open {/* not yet */}.\n\n{/* Embargo until noon. */}\n')).not.toMatch(/not yet|Embargo|\/\*/);
});

test('shows code with braces as it was written', () => {
  const [code] = elements(page('```js\nif (a < b) { toll = "40" }\n```')).filter(({ tagName }) => tagName === 'code');
  expect(code?.text).toBe('if (a < b) { toll = "40" }\n');
});

test('shows straight quotation marks, dashes and dots as printed', () => {
  expect(page('"Shut" -- the board\'s word...')).toBe('<p>"Shut" -- the board\'s word...</p>');
});
