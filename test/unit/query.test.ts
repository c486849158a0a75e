import { describe, expect, test } from 'vitest';
import { facetNames, filtersOf, isEmpty, type Query, readQuery, writeQuery } from '../../src/theme/search/query.ts';

const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Query['facets'];
const query = (text: string, facets: Partial<Query['facets']> = {}): Query => ({ text, facets: { ...none, ...facets } });

describe('a search', () => {
  test.each([
    query('bridge'),
    query('“Open it” & shut? 50% #1 +x=y'),
    query('мост 橋 🌉'),
    query('', { speaker: ['Inga Halvard'] }),
    query('bridge', {
      speaker: ['Inga Halvard', 'Unnamed'],
      outlet: ['The Ostrevik Courier'],
      year: ['2024'],
      kind: ['Partial quotation'],
    }),
    query('a&speaker=b', { topic: ['A & B = C', 'A'] }),
  ])('comes back from its address as it was: %j', (written) => {
    expect(readQuery(writeQuery(written))).toEqual(written);
  });

  test('has a plain address where nothing is searched for', () => {
    expect(writeQuery(query(''))).toBe('');
    expect(readQuery('')).toEqual(query(''));
  });

  test('has facets in one order in its address, whatever the order of choosing', () => {
    expect(writeQuery(query('bridge', { year: ['2024'], speaker: ['Inga Halvard'] }))).toBe('?q=bridge&speaker=Inga+Halvard&year=2024');
  });

  test('passes over what an address holds besides, and values that say nothing', () => {
    expect(readQuery('?q=bridge&speaker=&year=2024&year=')).toEqual(query('bridge', { year: ['2024'] }));
    expect(readQuery('?utm_source=mail&q=bridge&__proto__=x&constructor=y')).toEqual(query('bridge'));
  });

  test('asks for any value within a facet and for all facets', () => {
    expect(filtersOf(query('', { speaker: ['Inga Halvard', 'Tomas Reyk'], year: ['2024'] }))).toEqual({
      speaker: { any: ['Inga Halvard', 'Tomas Reyk'] },
      year: { any: ['2024'] },
    });
    expect(filtersOf(query('bridge'))).toEqual({});
  });

  test('is empty without words and facets, and with spaces alone', () => {
    expect([isEmpty(query('')), isEmpty(query('  ')), isEmpty(query('a')), isEmpty(query('', { year: ['2024'] }))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
