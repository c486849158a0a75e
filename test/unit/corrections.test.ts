import { expect, test } from 'vitest';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { correctionsOf } from '../../src/record/corrections.ts';
import { briefText, read } from './ostrevik.ts';

const brief = (slug: string, ...corrections: [date: string, text: string][]) =>
  briefEntry(
    read(
      briefText('', {
        corrections: `corrections: [${corrections.map(([date, text]) => `{ date: "${date}", text: ${text} }`).join(', ')}]`,
      }),
      {
        slug,
      },
    ),
    [],
  );
const told = (...briefs: ReturnType<typeof brief>[]) =>
  correctionsOf(briefs).map(({ brief, correction }) => `${brief.slug}: ${correction.text}`);

test('the corrections of a site come newest first, whatever brief they stand in', () => {
  expect(told(brief('ferry', ['2024-03-14', 'b'], ['2024-04-01', 'd']), brief('bridge', ['2024-03-13', 'a'], ['2024-03-20', 'c']))).toEqual(
    ['ferry: d', 'bridge: c', 'ferry: b', 'bridge: a'],
  );
});

test('moments are compared as moments, whatever their offset', () => {
  expect(told(brief('bridge', ['2024-03-14T09:00:00+02:00', 'first']), brief('ferry', ['2024-03-14T08:30:00Z', 'second']))).toEqual([
    'ferry: second',
    'bridge: first',
  ]);
});

test('of two of one day in a brief the later one comes first, and briefs come by name', () => {
  expect(told(brief('ferry', ['2024-03-14', 'x']), brief('bridge', ['2024-03-14', 'first'], ['2024-03-14', 'second']))).toEqual([
    'bridge: second',
    'bridge: first',
    'ferry: x',
  ]);
});

test('a site without corrections has none', () => {
  expect(correctionsOf([brief('bridge')])).toEqual([]);
});
