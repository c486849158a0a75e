import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/language/phrases.ts';
import { strip } from '../../src/render/strip.ts';
import { elements } from './page.ts';

const drawn = (dates: string[], lang = 'en') => {
  const svg = strip(
    dates.map((date) => ({ date, text: `On ${date}` })),
    phrasesOf(lang),
  );
  return svg ? elements(toHtml(svg)) : [];
};
const classed = (dates: string[], name: string) => drawn(dates).filter(({ attributes }) => String(attributes.className) === name);
const numbers = (dates: string[], name: string, attribute: string) =>
  classed(dates, name).map(({ attributes }) => Number.parseFloat(String(attributes[attribute])));

describe('the strip of a timeline', () => {
  test('distance is time: the gaps between dots are as the days between them', () => {
    const [a, b, c] = numbers(['2024-03-01', '2024-03-11', '2024-03-31'], 'dot', 'cx') as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  test('a leap year and its neighbour are as long as they are', () => {
    const [a, b, c] = numbers(['2023-01-01', '2024-01-01', '2025-01-01'], 'dot', 'cx') as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(366 / 365, 2);
  });

  test('fills its width, and leaves room for a dot at both ends', () => {
    const places = numbers(['2024-01-01', '2024-06-01', '2024-12-31'], 'dot', 'cx');
    expect(Math.min(...places)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...places)).toBeLessThanOrEqual(98);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(95);
  });

  test('a month, a year and a range are bars as long as they last', () => {
    const dates = ['2024-01-01', '2024-03', '2024-07-01/2024-08-31', '2024-12-31'];
    const [from, to] = [numbers(dates, 'range', 'x1'), numbers(dates, 'range', 'x2')];
    const [march, summer] = [to[0]! - from[0]!, to[1]! - from[1]!];
    expect(summer / march).toBeCloseTo(62 / 31, 1);
    expect(march).toBeCloseTo((96 * 31) / 366, 1);
  });

  test('an open end reaches to the edge of what is known', () => {
    const dates = ['2024-03-01', '2024-03-10/..', '2024-03-20'];
    expect(numbers(dates, 'range', 'x2')).toEqual([98]);
    expect(numbers(['2024-03-01', '../2024-03-10', '2024-03-20'], 'range', 'x1')).toEqual([2]);
  });

  test('dots of one day are stacked, not laid over each other', () => {
    const dates = ['2024-03-01', '2024-03-01', '2024-03-01', '2024-04-01'];
    const heights = numbers(dates, 'dot', 'cy').slice(0, 3);
    expect(new Set(heights).size).toBe(3);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test('says in words what it draws, and each mark its date and text', () => {
    const [svg, ...marks] = drawn(['2024-03-04', '2024-03-12']);
    expect(svg?.attributes).toMatchObject({ role: 'img', ariaLabel: '2 events between 4 March 2024 and 12 March 2024, drawn to scale' });
    expect(marks.filter(({ tagName }) => tagName === 'title').map(({ text }) => text)).toEqual([
      '4 March 2024: On 2024-03-04',
      '12 March 2024: On 2024-03-12',
    ]);
  });

  test.each([[[]], [['2024-03-04']], [['not a date', '2024-03-04']]])('is not drawn for %j: there is no distance', (dates) => {
    expect(drawn(dates)).toEqual([]);
  });

  test('is drawn within its width for events of one day, of a thousand years, and of all that can be written', () => {
    for (const dates of [
      ['2024-03-04', '2024-03-04'],
      ['1024', '2024-03-04'],
      ['0001', '9999'],
    ]) {
      const places = drawn(dates)
        .flatMap(({ attributes: { x, x1, x2, cx } }) => [x, x1, x2, cx])
        .filter((value) => value !== undefined);
      expect(places.length).toBeGreaterThan(4);
      for (const place of places.map((value) => Number.parseFloat(String(value)))) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }
  });
});
