import { expect, test } from 'vitest';
import { pages } from '../../src/record/pages.ts';

test('a list is cut into pages, each with its number', () => {
  expect(pages([1, 2, 3, 4, 5], 2)).toEqual([
    { items: [1, 2], number: 1, of: 3 },
    { items: [3, 4], number: 2, of: 3 },
    { items: [5], number: 3, of: 3 },
  ]);
});

test('a list that fits has one page, and so has an empty one', () => {
  expect(pages([1, 2], 2)).toEqual([{ items: [1, 2], number: 1, of: 1 }]);
  expect(pages([], 2)).toEqual([{ items: [], number: 1, of: 1 }]);
});

test('an item is never cut, even where it alone is larger than a page', () => {
  const cut = pages(['aa', 'b', 'cccccc', 'd', 'e'], 3, (item) => item.length);
  expect(cut.map(({ items }) => items)).toEqual([['aa', 'b'], ['cccccc'], ['d', 'e']]);
});
