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
  ['2023-02-29', 'a leap day of a common year'],
  ['2024-02-30', 'a day that February never has'],
  ['2024-04-31', 'the 31st of a month of thirty days'],
  ['2024-13-01', 'a thirteenth month'],
  ['2024-00-10', 'a month of zero'],
  ['2024-03-00', 'a day of zero'],
  ['2024-02-30T10:00:00Z', 'a moment on a day that does not exist'],
  ['2024-03-12T25:00:00Z', 'an hour that does not exist'],
  ['2024-03-12T10:60:00Z', 'a minute that does not exist'],
  ['2024-03-12T18:05:00', 'a moment without its offset'],
  ['2024-03-12 18:05:00', 'a space for the T'],
  ['2024-3-12', 'a month of one digit'],
  ['12.03.2024', 'another order'],
  ['2024-03', 'a month, which is no day of publication'],
  ['2024-03-12~', 'an approximate day of publication'],
  ['"2024-03-12 "', 'a space after it'],
  ['-0043-03-15', 'a year before Christ'],
  ['0000-03-12', 'a year that no calendar of ours has'],
  ['10000-01-01', 'a year of five digits'],
])('refuses %s: %s', (date) => {
  expect(problemsOf(dated(date))).toEqual(['bridge.mdx:4:7 frontmatter-is-valid "date" is no date that exists.']);
});

test('refuses an offset that no clock on earth has', () => {
  expect(problemsOf(dated('2024-03-12T10:00:00+29:00'))).toHaveLength(1);
});

test.each([
  ['2023-02-29', 'February 2023 has 28 days: there is no 2023-02-29.'],
  ['2024-04-31', 'April 2024 has 30 days: there is no 2024-04-31.'],
  ['2024-02-30T10:00:00Z', 'February 2024 has 29 days: there is no 2024-02-30.'],
  ['2024-03-00', 'March 2024 has 31 days: there is no 2024-03-00.'],
  ['2024-13-01', 'A year has 12 months: there is no 2024-13-01.'],
  ['2024-03-12T25:00:00Z', 'Write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset.'],
  ['12.03.2024', 'Write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset.'],
])('says of %s what is wrong with it', (date, help) => {
  expect(read(dated(date)).problems.map((problem) => problem.help)).toEqual([help]);
});

test('says which end of a range does not exist', () => {
  const brief = read(briefText('<Timeline>\n<Event date="2024-02-20/2024-02-31">The storm.</Event>\n</Timeline>'));
  expect(brief.problems.map((problem) => problem.help)).toEqual(['February 2024 has 29 days: there is no 2024-02-31.']);
});
