import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { dateText, momentText } from '../../src/language/dates.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import { dateElements } from '../../src/render/date-elements.ts';
import { h } from '../../src/render/element.ts';
import { elements } from './page.ts';

/** Languages without words of ours, too, in which a site speaks. */
const own = { de: {}, ja: {}, nb: {}, nn: {} };

/** Which spaces stand in a date and round its dash is the business of Unicode's data, and changes: here they are plain, or none. */
const words = (edtf: string, lang: string, length?: 'long' | 'short') =>
  dateText(edtf, phrasesOf(lang, own), length).replace(/\s/gu, ' ').replace(' – ', '–');

describe('a date in words', () => {
  test.each([
    ['2024-03-12', '12 March 2024'],
    ['2024-03', 'March 2024'],
    ['2024', '2024'],
    ['2024-03~', 'about March 2024'],
    ['2024~', 'about 2024'],
    ['2024-03-12?', '12 March 2024 (uncertain)'],
    ['2024-03-07/2024-03-12', '7–12 March 2024'],
    ['2024-02-28/2024-03-12', '28 February–12 March 2024'],
    ['2023-12-31/2024-01-01', '31 December 2023–1 January 2024'],
    ['2024-02/2024-03', 'February–March 2024'],
    ['2023/2024', '2023–2024'],
    ['2024-03-07/2024', '7 March 2024–2024'],
    ['2024-03-12/2024-03-12', '12 March 2024'],
    ['../2024-03', 'until March 2024'],
    ['2024-03-07/..', 'since 7 March 2024'],
  ])('says %s in English with its precision kept: %s', (edtf, text) => {
    expect(words(edtf, 'en')).toBe(text);
  });

  test.each([
    ['en-US', '2024-03-12', 'March 12, 2024'],
    ['en-US', '2024-03-07/2024-03-12', 'March 7–12, 2024'],
    ['fr', '2024-03-12', '12 mars 2024'],
    ['fr', '2024-03', 'mars 2024'],
    ['fr', '2024-03-07/2024-03-12', '7–12 mars 2024'],
    ['ru', '2024-03-12', '12 марта 2024 г.'],
    ['ru', '2024-03', 'март 2024 г.'],
    ['ru', '2024-03-07/2024-03-12', '7–12 марта 2024 г.'],
    ['nb', '2024-03-12', '12. mars 2024'],
    ['de', '2024-03', 'März 2024'],
    ['ja', '2024-03-12', '2024年3月12日'],
  ])('says in %s what %s means', (lang, edtf, text) => {
    expect(words(edtf, lang)).toBe(text);
  });

  test('says a day in Arabic with its month in words', () => {
    expect(words('2024-03-12', 'ar')).toMatch(/مارس/);
    expect(words('2024-03-12', 'ar')).toMatch(/2024|٢٠٢٤/);
  });

  test('can be short', () => {
    expect(words('2024-03-12', 'en', 'short')).toBe('12 Mar 2024');
  });

  test('is the day that was written, whatever the time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const away of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = away;
        expect([words('2024-03-12', 'en'), words('2024-01', 'en-GB'), words('2024', 'nn')]).toEqual([
          '12 March 2024',
          'January 2024',
          '2024',
        ]);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('shows a text that is no date as it stands', () => {
    expect(words('last Monday', 'en')).toBe('last Monday');
  });

  test.each([
    ['2024-03-12', [['2024-03-12', '12 March 2024']]],
    ['2024-03~', [['2024-03', 'March 2024']]],
    ['0079-08-24', [['0079-08-24', '24 August 79']]],
    [
      '2024-03-07/2024-03-12',
      [
        ['2024-03-07', '7'],
        ['2024-03-12', '12'],
      ],
    ],
    [
      '2023-12-31/2024-01-01',
      [
        ['2023-12-31', '31 December 2023'],
        ['2024-01-01', '1 January 2024'],
      ],
    ],
    ['../2024-03', [['2024-03', 'March 2024']]],
  ])('gives machines each end of %s', (edtf, times) => {
    const found = elements(toHtml(h('p', {}, dateElements(edtf, phrasesOf('en'))))).filter(({ tagName }) => tagName === 'time');
    expect(found.map(({ attributes, text }) => [attributes.dateTime, text])).toEqual(times);
  });

  test('says a moment by the clock of the place where it was written down', () => {
    expect(momentText('2024-03-12T23:30:00-11:00', phrasesOf('en'))).toBe('12 March 2024, 23:30');
    expect(momentText('2024-03-12', phrasesOf('en'))).toBe('12 March 2024');
  });
});
