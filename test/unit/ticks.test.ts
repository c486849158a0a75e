import { describe, expect, test } from 'vitest';
import { ticks } from '../../src/render/ticks.ts';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const between = (from: string, to: string, locale = 'en-GB') => ticks(at(from), at(to), locale);
const labels = (from: string, to: string) => between(from, to).map(({ label }) => label);

describe('the ticks of a strip', () => {
  test.each([
    ['2024-03-04', '2024-03-07', ['4 Mar', '5 Mar', '6 Mar', '7 Mar']],
    ['2024-03-04', '2024-03-12', ['4 Mar', '9 Mar']],
    ['2024-01-15', '2024-05-20', ['Feb 2024', 'Mar', 'Apr', 'May']],
    ['2023-11-15', '2024-03-20', ['Dec 2023', 'Jan 2024', 'Feb', 'Mar']],
    ['2021-06-01', '2024-06-01', ['2022', '2023', '2024']],
    ['1924-01-01', '2024-01-01', ['1950', '2000']],
  ])('from %s to %s are %j', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  test('are at most four, within the span, in order, each on a round moment', () => {
    for (const days of [1, 2, 3, 6, 13, 29, 45, 80, 150, 300, 500, 900, 2000, 5000, 20_000, 200_000]) {
      const [from, to] = [at('1924-01-17'), at('1924-01-17') + days * 86_400_000];
      const found = ticks(from, to, 'en-GB');
      expect(found.length, `${days} days`).toBeLessThanOrEqual(4);
      expect(found.length, `${days} days`).toBeGreaterThan(0);
      const moments = found.map((tick) => tick.at);
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      for (const moment of moments) {
        expect(moment).toBeGreaterThanOrEqual(from);
        expect(moment).toBeLessThanOrEqual(to);
        expect(Math.abs(moment % 86_400_000)).toBe(0);
      }
    }
  });

  test('speak the language of the page', () => {
    expect(between('2024-03-04', '2024-03-05', 'fr').map(({ label }) => label)).toEqual(['4 mars', '5 mars']);
  });
});
