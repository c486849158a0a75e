import { describe, expect, test } from 'vitest';
import { isLater, type When, when } from '../../src/check/dates/when.ts';

const later = (a: string, b: string) => isLater(when(a) as When, when(b) as When);

describe('one date lies after another', () => {
  test.each([
    ['2024-03-14', '2024-03-12', 'surely'],
    ['2024-03-13', '2024-03-12', 'seemingly'],
    ['2024-03-12', '2024-03-12', undefined],
    ['2024-03-11', '2024-03-12', undefined],
    ['2024-04', '2024-02', 'surely'],
    ['2024-04-01', '2024-03', 'seemingly'],
    ['2024-03', '2024-03-12', undefined],
    ['2024-03-12', '2024-03', undefined],
    ['2025', '2024-03-12', 'surely'],
    ['2024-03-20~', '2024-03-12', undefined],
    ['2024-05-20~', '2024-03-12', 'surely'],
    ['2024-03?', '2023-12', undefined],
    ['2024-03-14/2024-03-16', '2024-03-12', 'surely'],
    ['2024-03-11/2024-03-16', '2024-03-12', undefined],
    ['../2024-03-16', '2024-03-12', undefined],
    ['2024-03-14/..', '2024-03-12', 'surely'],
    ['2024-03-12T10:00:00+02:00', '2024-03-12T08:30:00Z', undefined],
    ['2024-03-12T10:00:00+02:00', '2024-03-12T07:30:00Z', 'surely'],
    // The 13th begins on the 12th at 10:00 UTC, on Kiritimati.
    ['2024-03-13', '2024-03-12T09:00:00Z', 'surely'],
    ['2024-03-13', '2024-03-12T11:00:00Z', 'seemingly'],
    ['2024-03-13', '2024-03-12T22:00:00-05:00', undefined],
    // The 12th ends on the 13th at 12:00 UTC, on Baker Island.
    ['2024-03-13T13:00:00Z', '2024-03-12', 'surely'],
    ['2024-03-13T11:00:00Z', '2024-03-12', 'seemingly'],
    ['2024-03-13T00:30:00+05:00', '2024-03-12', undefined],
  ])('%s after %s: %s', (a, b, verdict) => {
    expect(later(a, b)).toBe(verdict);
  });
});

test.each([undefined, '', 'last Monday', '2024-02-30', '2024-02-30T10:00:00Z', '2024-03-12T25:00:00Z'])('%s is no date', (written) => {
  expect(when(written)).toBeUndefined();
});
