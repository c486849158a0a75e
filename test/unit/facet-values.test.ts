import { expect, test } from 'vitest';
import { facetValues, sumOf } from '../../src/theme/search/facet-values.ts';

test('counts of several languages are added up, value by value', () => {
  const counts = sumOf([{ speaker: { 'Inga Halvard': 2, 'Tomas Reyk': 1 } }, { speaker: { 'Inga Halvard': 3 }, kind: { Quotation: 1 } }]);
  expect(facetValues('speaker', counts, [])).toEqual([
    ['Inga Halvard', 5],
    ['Tomas Reyk', 1],
  ]);
  expect(facetValues('kind', counts, [])).toEqual([['Quotation', 1]]);
});

test('a name that every object has as a property is counted like any other', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    const counts = sumOf([{ speaker: JSON.parse(`{ "${name}": 1 }`) }, { speaker: JSON.parse(`{ "${name}": 1 }`) }]);
    expect(facetValues('speaker', counts, [])).toEqual([[name, 2]]);
  }
});

test('years stand the newest first, other values by what finds most, and a chosen one stays though it finds nothing', () => {
  expect(facetValues('year', { year: { 2023: 9, 2024: 1 } }, [])).toEqual([
    ['2024', 1],
    ['2023', 9],
  ]);
  expect(facetValues('kind', { kind: { Paraphrase: 0, Quotation: 0, 'Partial quotation': 4 } }, ['Quotation'])).toEqual([
    ['Partial quotation', 4],
    ['Quotation', 0],
  ]);
});
