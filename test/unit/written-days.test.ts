import { describe, expect, test } from 'vitest';
import { dayIn, writtenDays } from '../../src/check/dates/written-days.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Each day that is found, as the words and what they say. */
const days = (text: string, lang: string) =>
  writtenDays(text, lang).map(({ start, end, weekday, day, month, year }) => [
    text.slice(start, end),
    `${weekdays[weekday]} ${year ?? '?'}-${month}-${day}`,
  ]);

describe('a day that is told with its day of the week is read', () => {
  test.each([
    ['en', 'on Monday, 18 August 2025, at noon', 'Monday, 18 August 2025', 'Monday 2025-8-18'],
    ['en', 'on Monday 18 August.', 'Monday 18 August', 'Monday ?-8-18'],
    ['en', 'on Monday, August 18, 2025, at noon', 'Monday, August 18, 2025', 'Monday 2025-8-18'],
    ['en', 'on Monday, Aug. 18.', 'Monday, Aug. 18', 'Monday ?-8-18'],
    ['en', 'on Tues., Sept. 2, 2025', 'Tues., Sept. 2, 2025', 'Tuesday 2025-9-2'],
    ['en', 'on Monday the 18th of August', 'Monday the 18th of August', 'Monday ?-8-18'],
    ['en', 'on 18 August 2025 (Monday)', '18 August 2025 (Monday)', 'Monday 2025-8-18'],
    ['en', 'on Monday, 2025-08-18', 'Monday, 2025-08-18', 'Monday 2025-8-18'],
    ['en-US', 'on Monday, May 5', 'Monday, May 5', 'Monday ?-5-5'],
    ['fr', 'le lundi 18 août 2025', 'lundi 18 août 2025', 'Monday 2025-8-18'],
    ['fr', 'Lundi\u00a01er\u00a0septembre', 'Lundi\u00a01er\u00a0septembre', 'Monday ?-9-1'],
    ['uk', 'у понеділок, 18 серпня 2025 року', 'понеділок, 18 серпня 2025', 'Monday 2025-8-18'],
    ['uk', '19 серпня (вівторок)', '19 серпня (вівторок)', 'Tuesday ?-8-19'],
    ['uk', 'у п’ятницю, 22 серпня', 'п’ятницю, 22 серпня', 'Friday ?-8-22'],
    ['ru', 'в среду, 20 августа', 'среду, 20 августа', 'Wednesday ?-8-20'],
    ['ru', 'понедельник, 18.08.2025', 'понедельник, 18.08.2025', 'Monday 2025-8-18'],
    ['ru', '18 августа 2025 г. (понедельник)', '18 августа 2025 г. (понедельник)', 'Monday 2025-8-18'],
    ['ar', 'يوم الاثنين 18 أغسطس 2025', 'الاثنين 18 أغسطس 2025', 'Monday 2025-8-18'],
    ['ar', 'الإثنين، ١٨ آب ٢٠٢٥', 'الإثنين، ١٨ آب ٢٠٢٥', 'Monday 2025-8-18'],
    ['ar', 'الخميس 4 أيلول', 'الخميس 4 أيلول', 'Thursday ?-9-4'],
    ['de', 'am Montag, dem 18. August 2025', 'Montag, dem 18. August 2025', 'Monday 2025-8-18'],
    ['es', 'el lunes 18 de agosto de 2025', 'lunes 18 de agosto de 2025', 'Monday 2025-8-18'],
    ['it', 'lunedì 18 agosto 2025', 'lunedì 18 agosto 2025', 'Monday 2025-8-18'],
    ['pl', 'w poniedziałek, 18 sierpnia 2025', 'poniedziałek, 18 sierpnia 2025', 'Monday 2025-8-18'],
  ])('in %s: %s', (lang, text, words, day) => {
    expect(days(text, lang)).toEqual([[words, day]]);
  });
});

describe('what is no such day is left alone', () => {
  test.each([
    ['en', 'On Monday 18 ships sailed.'],
    ['en', 'On Monday, March was over.'],
    ['en', 'Monday to Wednesday, March 11–13'],
    ['en', 'Monday and Tuesday, March 11 and 12'],
    ['en', 'from Monday, 11–13 March'],
    ['en', 'on Monday, August 2025'],
    ['en', 'The Sun, 18 August 2025'],
    ['en', 'the Mail on Sunday, 18 August 2025'],
    ['en', 'Mondays 18 May'],
    ['de', 'Welt am Sonntag, 18. August 2025'],
    ['fr', 'lundi 18 personnes'],
    ['uk', 'у середу 18 людей'],
    ['xx', 'Monday, 18 August 2025'],
    ['no such language', 'Monday, 18 August 2025'],
  ])('in %s: %s', (lang, text) => {
    expect(days(text, lang)).toEqual([]);
  });
});

test('of two days with one month, the first says nothing of itself', () => {
  expect(days('Monday 11 and Tuesday 12 March', 'en')).toEqual([['Tuesday 12 March', 'Tuesday ?-3-12']]);
});

test('a year that is followed by more digits is a number of something else', () => {
  expect(days('on Monday, Aug. 18, 2000,000 crowns', 'en')).toEqual([['Monday, Aug. 18', 'Monday ?-8-18']]);
});

test('knows leap years, and days that no year has', () => {
  expect(dayIn(2024, { month: 2, day: 29 })).toBe(Date.UTC(2024, 1, 29));
  expect(dayIn(2023, { month: 2, day: 29 })).toBeUndefined();
  expect(dayIn(2024, { month: 4, day: 31 })).toBeUndefined();
});
