import { expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { mended } from './examples.ts';
import { briefText, read, references } from './ostrevik.ts';

const problemsOf = (text: string) => checkBrief(read(text), references).filter(({ rule }) => rule === 'event-is-in-order');
const timeline = (...lines: string[]) => briefText(`<Timeline>\n${lines.join('\n')}\n</Timeline>\n`);
const event = (date: string, words = date) => `<Event date="${date}" source="courier">${words}</Event>`;

test('puts any number of events in order at once, and finds nothing more in what it leaves', () => {
  const text = timeline(...['2024-03-12', '2024-03-04', '2024-03-09', '2024-02', '2024-03-04/2024-03-05'].map((date) => event(date)));
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  const fixed = mended(text, problems);
  expect(fixed).toBe(
    timeline(...['2024-02', '2024-03-04/2024-03-05', '2024-03-04', '2024-03-09', '2024-03-12'].map((date) => event(date))),
  );
  expect(problemsOf(fixed)).toEqual([]);
});

test('keeps the ends of lines, the indentation and empty lines of the file', () => {
  const text = timeline(`  ${event('2024-03-12')}`, '', `    ${event('2024-03-04', '\n      Broken.\n    ')}`).replaceAll('\n', '\r\n');
  const after = timeline(`  ${event('2024-03-04', '\n      Broken.\n    ')}`, '', `    ${event('2024-03-12')}`).replaceAll('\n', '\r\n');
  expect(mended(text, problemsOf(text))).toBe(after);
});

test('moves nothing where a comment may belong to one of the events', () => {
  const problems = problemsOf(timeline(event('2024-03-12'), '{/* The board confirmed it. */}', event('2024-03-04')));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fix).toBeUndefined();
});

test('says nothing of a timeline with a date that can’t be read: that is told already', () => {
  expect(problemsOf(timeline(event('2024-03-12'), event('2024-02-30'), event('2024-03-04')))).toEqual([]);
});
