import { expect, test } from 'vitest';
import { filed, filedByYear } from '../../src/record/filed.ts';
import { record } from '../../src/record/record.ts';
import { brief } from './ostrevik.ts';

const said = (date: string, words: string) =>
  `<Attribution speaker="inga-halvard" source="courier" date="${date}">${words}</Attribution>\n\n`;

test('what is filed under a topic is parted by year: briefs by their day, events and statements by theirs, the newest first', () => {
  const old = brief('old', said('2023-12-30', 'Shut it.'), { date: 'date: 2023-12-31' });
  const body = `${said('../2023-12-01', 'We warned.')}${said('2024-03-11', 'Open it.')}<Timeline>\n<Event date="2022">It cracks.</Event>\n<Event date="2024-03-04/2024-03-05">A storm.</Event>\n</Timeline>`;
  const late = brief('late', body);
  const years = filedByYear(filed([late, old], record([old, late]).statements));
  expect(
    years.map(([year, { briefs, events, statements }]) => [
      year,
      briefs.map(({ slug }) => slug),
      events.map(({ text }) => text),
      statements.map(({ attribution }) => attribution.text),
    ]),
  ).toEqual([
    ['2024', ['late'], ['A storm.'], ['Open it.']],
    ['2023', ['old'], [], ['We warned.', 'Shut it.']],
    ['2022', [], ['It cracks.'], []],
  ]);
});
