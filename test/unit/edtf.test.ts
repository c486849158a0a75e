import { describe, expect, test } from 'vitest';
import { edtfDate } from '../../src/model/date.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const span = (text: string) => {
  const date = edtfDate(text);
  return date && [date.min, date.max];
};

describe('an EDTF date', () => {
  test.each([
    ['2024-03-12', '2024-03-12', '2024-03-13'],
    ['2024-03', '2024-03-01', '2024-04-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-03~', '2024-03-01', '2024-04-01'],
    ['2024-03-12?', '2024-03-12', '2024-03-13'],
    ['2024%', '2024-01-01', '2025-01-01'],
    ['2024-03-07/2024-03-12', '2024-03-07', '2024-03-13'],
    ['2024-02/2024-03', '2024-02-01', '2024-04-01'],
    ['2024-03-07/2024', '2024-03-07', '2025-01-01'],
  ])('%s covers what it may mean, from its first moment to its last', (text, from, next) => {
    expect(span(text)).toEqual([day(from), day(next) - 1]);
  });

  test.each([
    ['../2024-03', Number.NEGATIVE_INFINITY, day('2024-04-01') - 1],
    ['/2024-03', Number.NEGATIVE_INFINITY, day('2024-04-01') - 1],
    ['2024-03-07/..', day('2024-03-07'), Number.POSITIVE_INFINITY],
    ['2024-03-07/', day('2024-03-07'), Number.POSITIVE_INFINITY],
  ])('%s is open at one end', (text, min, max) => {
    expect(span(text)).toEqual([min, max]);
  });

  test('knows what is approximate and what is uncertain, at each end', () => {
    expect(edtfDate('2024-03~')?.ends).toEqual([{ year: 2024, month: 3, approximate: true, uncertain: false }]);
    expect(edtfDate('2024-03-12?')?.ends).toMatchObject([{ day: 12, approximate: false, uncertain: true }]);
    expect(edtfDate('2024%')?.ends).toMatchObject([{ approximate: true, uncertain: true }]);
    expect(edtfDate('2024-03~/2024-05')?.ends.map((end) => end?.approximate)).toEqual([true, false]);
  });

  test('reads years before 1000 as themselves, not as 19xx', () => {
    expect(new Date(edtfDate('0099-03-12')!.min).toISOString()).toBe('0099-03-12T00:00:00.000Z');
    expect(edtfDate('0001')!.min).toBeLessThan(edtfDate('0014')!.min);
    expect(edtfDate('9999-12-31')!.max).toBe(day('9999-12-31') + 86_400_000 - 1);
  });

  test.each([
    ['2024-02-30', 'February never has 30 days'],
    ['2023-02-29', 'a common year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2024-04-31', 'a month of thirty days'],
    ['2024-13', 'a thirteenth month'],
    ['2024-00', 'a month of zero'],
    ['2024-03-12/2024-03-07', 'an end before its beginning'],
    ['2024-03-07/2024-02-30', 'an end that does not exist'],
    ['2024-02-30~', 'approximately a day that does not exist'],
    ['../..', 'open at both ends'],
    ['/', 'nothing at all'],
    ['..', 'nothing at all'],
    ['', 'empty'],
    ['2024/2025/2026', 'three ends'],
    ['2024-03-12T10:00:00Z', 'a moment'],
    ['202X', 'digits that are not given'],
    ['2024-XX', 'a month that is not given'],
    ['2024-21', 'a season'],
    ['{2024,2025}', 'a set, of level 2'],
    ['2024-03-~12', 'a part that is approximate, of level 2'],
    ['about 2024', 'words'],
    ['12 March 2024', 'words'],
    ['24-03-12', 'two digits of a year'],
    ['2024-3', 'one digit of a month'],
    [' 2024', 'a space before'],
    ['2024-03-12\n', 'a line break after'],
    ['２０２４', 'digits of full width'],
    ['-0043-03-15', 'a year before Christ'],
    ['-0001', 'a year before Christ'],
    ['0000', 'a year that no calendar of ours has'],
    ['-0043/0014', 'a range that begins before Christ'],
    ['Y10000', 'a year of five digits'],
    ['9999/Y10000', 'a range that ends in a year of five digits'],
  ])('refuses %j: %s', (text) => {
    expect(edtfDate(text)).toBeNull();
  });

  test('gives the same answer when asked again', () => {
    expect(edtfDate('2024-02-30')).toBe(edtfDate('2024-02-30'));
    expect(edtfDate('2024-03')).toEqual(edtfDate('2024-03'));
  });
});
