import { describe, expect, test } from 'vitest';
import { relativeDates } from '../../src/check/dates/relative-dates.ts';

/** A Tuesday. */
const tuesday = Date.UTC(2024, 2, 12);
const read = (text: string, lang: string, from = tuesday) => {
  const dates = relativeDates(lang);
  const found = dates?.in(text).map(({ start, end, seenFrom }) => `${text.slice(start, end)}: ${seenFrom(from)}`) ?? [];
  // The quick question may say yes for nothing, and never no for something.
  if (found.length > 0) expect(dates?.any.test(text)).toBe(true);
  return found;
};

describe('what is told from a day is the day that it means', () => {
  test.each([
    ['en', 'Yesterday', '2024-03-11'],
    ['en', 'the day before yesterday', '2024-03-10'],
    ['en', 'last night', '2024-03-11'],
    ['en', 'tonight', '2024-03-12'],
    ['en', 'tomorrow', '2024-03-13'],
    ['en', 'the day after tomorrow', '2024-03-14'],
    ['en', 'last week', '2024-03-04/2024-03-10'],
    ['en', 'this week', '2024-03-11/2024-03-17'],
    ['en', 'next month', '2024-04'],
    ['en', 'last year', '2023'],
    ['en', 'last Tuesday', '2024-03-05 or 2024-02-27'],
    ['en', 'next Friday', '2024-03-15 or 2024-03-22'],
    ['fr', 'Avant-hier', '2024-03-10'],
    ['fr', 'aujourd’hui', '2024-03-12'],
    ['fr', 'la semaine dernière', '2024-03-04/2024-03-10'],
    ['fr', 'l’an prochain', '2025'],
    ['fr', 'lundi dernier', '2024-03-11 or 2024-03-04'],
    ['uk', 'Учора', '2024-03-11'],
    ['uk', 'минулого тижня', '2024-03-04/2024-03-10'],
    ['uk', 'торік', '2023'],
    ['uk', 'минулої п’ятниці', '2024-03-08 or 2024-03-01'],
    ['ru', 'послезавтра', '2024-03-14'],
    ['ru', 'на этой неделе', '2024-03-11/2024-03-17'],
    ['ru', 'в прошлую среду', '2024-03-06 or 2024-02-28'],
    ['ar', 'أمس', '2024-03-11'],
    ['ar', 'أمس الأول', '2024-03-10'],
    ['ar', 'الشهر المقبل', '2024-04'],
    ['ar', 'الاثنين الماضي', '2024-03-11 or 2024-03-04'],
  ])('in %s: %s', (lang, words, meaning) => {
    expect(read(`${words}.`, lang)).toEqual([`${words}: ${meaning}`]);
  });

  test('at the turn of a year, of a month, and on a Sunday', () => {
    expect(read('last month', 'en', Date.UTC(2024, 0, 31))).toEqual(['last month: 2023-12']);
    expect(read('next month', 'en', Date.UTC(2024, 0, 31))).toEqual(['next month: 2024-02']);
    expect(read('this week', 'en', Date.UTC(2024, 2, 17))).toEqual(['this week: 2024-03-11/2024-03-17']);
  });
});

describe('what means something else is left alone', () => {
  test.each([
    ['en', 'in the last week of March, over the last year, the next month'],
    ['en', 'today’s harbour, lastweek, yesterdays'],
    ['fr', 'les quais d’aujourd’hui, la dernière semaine de mars'],
    ['uk', 'завтрашній день, вчорашня газета'],
    ['ru', 'вчерашняя газета, сегодняшний день'],
    ['ar', 'في اليوم الأول من الأسبوع'],
    ['nb', 'i går, i morgen'],
  ])('in %s: %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
