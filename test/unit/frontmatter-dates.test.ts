import { expect, test } from 'vitest';
import { briefText, problemsOf, read } from './ostrevik.ts';

const dated = (date: string) => briefText('', { date: `date: ${date}` });

test.each([
  '2024-03-12',
  '2024-02-29',
  '2024-03-12T18:05:00+01:00',
  '2024-03-12T18:05Z',
  '2024-03-12T18:05:00.250Z',
  '2024-03-12T23:59:59-11:30',
])('takes %s as the moment of publication, as written', (date) => {
  const brief = read(dated(date));
  expect(brief.problems).toEqual([]);
  expect(brief.frontmatter?.date).toBe(date);
});

test.each([
  ['2023-02-29', 'a leap day of a common year', 'is no date that exists'],
  ['2024-02-30', 'a day that February never has', 'is no date that exists'],
  ['2024-04-31', 'the 31st of a month of thirty days', 'is no date that exists'],
  ['2024-13-01', 'a thirteenth month', 'is no date that exists'],
  ['2024-13', 'a thirteenth month without a day', 'is no date that exists'],
  ['2024-00-10', 'a month of zero', 'is no date that exists'],
  ['2024-03-00', 'a day of zero', 'is no date that exists'],
  ['2024-02-30T10:00:00Z', 'a moment on a day that does not exist', 'is no date that exists'],
  ['2024-03-12T25:00:00Z', 'an hour that does not exist', "has a time that can't be read"],
  ['2024-03-12T10:60:00Z', 'a minute that does not exist', "has a time that can't be read"],
  ['2024-03-12T10:00:00+29:00', 'an offset that no clock on earth has', "has a time that can't be read"],
  ['2024-03-12T18:05:00', 'a moment without its offset', 'has a time without its offset from UTC'],
  ['2024-03-12 18:05:00', 'a space for the T', 'has a time without its offset from UTC'],
  ['2024-3-12', 'a month of one digit', 'has a month or a day of one digit, and they have two'],
  ['2024-03', 'a month, which is no day of publication', 'is not a single day'],
  ['2024-03-12~', 'an approximate day of publication', 'is not a single day'],
  ['2024-03-12/2024-03-14', 'a range', 'is not a single day'],
  ['2024-03-14/2024-03-12', 'a range that is turned round', 'is not a single day'],
  ['12.03.2024', 'another order', 'is not written as a date'],
  ['12 March 2024', 'words', 'is not written as a date'],
  ['20240312', 'no hyphens', 'is not written as a date'],
  ['"2024-03-12 "', 'a space after it', 'begins or ends with a space'],
  ['""', 'nothing', 'is empty'],
  ['-0043-03-15', 'a year before Christ', 'lies outside of the years 0001 to 9999'],
  ['0000-03-12', 'a year that no calendar of ours has', 'lies outside of the years 0001 to 9999'],
  ['10000-01-01', 'a year of five digits', 'lies outside of the years 0001 to 9999'],
])('refuses %s: %s', (date, _, fact) => {
  expect(problemsOf(dated(date))).toEqual([`bridge.mdx:4:7 frontmatter-is-valid "date" ${fact}.`]);
});

test.each([
  ['2023-02-29', 'February 2023 has 28 days: there is no 2023-02-29.'],
  ['2024-04-31', 'April 2024 has 30 days: there is no 2024-04-31.'],
  ['2024-02-30T10:00:00Z', 'February 2024 has 29 days: there is no 2024-02-30.'],
  ['2024-03-00', 'March 2024 has 31 days: there is no 2024-03-00.'],
  ['2024-13-01', 'A year has 12 months: there is no 2024-13-01.'],
  ['2024-13', 'A year has 12 months: there is no 2024-13.'],
  ['2024-03-12T25:00:00Z', 'Write it as in 2025-08-18T09:30:00+02:00, with hours up to 23 and minutes up to 59.'],
  ['2024-03-12T10:00', 'Write it as in 2025-08-18T09:30:00+02:00, or write the day alone.'],
  ['2024-3-2', 'Write 2024-03-02.'],
  ['2024/3/12', 'Write 2024-03-12.'],
  ['20240312', 'Write 2024-03-12.'],
  ['12.03.2024', 'Write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset.'],
])('says of %s what is wrong with it', (date, help) => {
  expect(read(dated(date)).problems.map((problem) => problem.help)).toEqual([help]);
});

test.each([
  ['2024-13', 'is no date that exists', 'A year has 12 months: there is no 2024-13.'],
  ['2024-3-2/2024-3-4', 'has a month or a day of one digit, and they have two', 'Write 2024-03-02/2024-03-04.'],
  ['2024-3', 'has a month or a day of one digit, and they have two', 'Write 2024-03.'],
  ['2024-03-05/2024-03-01', 'ends before it begins', 'Write 2024-03-01/2024-03-05.'],
  ['2024-03-05T10:00', 'has a time, and a day alone is wanted', 'Write 2024-03-05.'],
  ['2024-03-05T10:00Z/2024-03-06T11:00Z', 'has a time, and a day alone is wanted', 'Write 2024-03-05/2024-03-06.'],
  ['last week', 'is not written as a date', 'Write 2025-08-18, 2025-08, 2025-08~ (about) or 2025-08-15/2025-08-18 (a range).'],
])('says of %s in a timeline what is wrong with it', (date, fact, help) => {
  const { problems } = read(briefText(`<Timeline>\n<Event date="${date}">The storm.</Event>\n</Timeline>`));
  expect(problems).toMatchObject([{ line: 12, column: 8, message: `"date" ${fact}.`, help }]);
});

test('says which end of a range does not exist', () => {
  const brief = read(briefText('<Timeline>\n<Event date="2024-02-20/2024-02-31">The storm.</Event>\n</Timeline>'));
  expect(brief.problems.map((problem) => problem.help)).toEqual(['February 2024 has 29 days: there is no 2024-02-31.']);
});
