import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { placed } from '../../src/integration/content/placed.ts';
import { readBody } from './ostrevik.ts';

const text = 'The bridge is *shut*.\n\n<Attribution speaker="inga-halvard" source="courier">\nIt stays shut.\n</Attribution>\n';

it('says of every element where it stands in the file, inside our own elements too', () => {
  const { tree } = readBody(text);
  const [paragraph, , statement] = placed(tree).children as Root['children'];
  expect(toHtml(paragraph as never)).toBe('<p data-place="11:1-11:22">The bridge is <em data-place="11:15-11:21">shut</em>.</p>');
  expect(JSON.stringify(statement)).toContain('"dataPlace":"14:1-14:15"');
});

it('leaves the tree that it was given as it was', () => {
  const { tree } = readBody(text);
  const before = JSON.stringify(tree);
  placed(tree);
  expect(JSON.stringify(tree)).toBe(before);
});

it('takes the places from another reading of the same text, and none from that of another text', () => {
  const { tree } = readBody(text);
  const without = JSON.parse(JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value))) as Root;
  expect(JSON.stringify(placed(without))).not.toContain('dataPlace');
  expect(JSON.stringify(placed(without, tree))).toContain('"dataPlace":"11:1-11:22"');
  expect(placed(without, readBody('Another.').tree)).toBe(without);
});
