import { expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { isError } from '../../src/model/problem.ts';
import { briefText, read, references } from './ostrevik.ts';
import { elements, page, pageOf } from './page.ts';

const said = (at: number) => `<Attribution speaker="inga-halvard" source="courier" date="2024-03-07">Statement number ${at}.</Attribution>`;

/** The limits are ten times what it takes: they catch work that grows with the square of the text, not a slow machine. */
test('reads, checks and renders a brief of 5,000 statements in seconds, and loses none', { timeout: 30_000 }, () => {
  const source = briefText(Array.from({ length: 5000 }, (_, at) => said(at)).join('\n\n'));
  const started = performance.now();
  const brief = read(source);
  expect(checkBrief(brief, references).filter(isError)).toEqual([]);
  const html = pageOf(brief);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(brief.attributions.map(({ number }) => number)).toEqual(Array.from({ length: 5000 }, (_, at) => at + 1));
  expect(html.match(/<figure /g)).toHaveLength(5000);
});

test('reads a megabyte of prose and 10,000 attributes in seconds', { timeout: 30_000 }, () => {
  const started = performance.now();
  expect(read(briefText('The bridge is shut. '.repeat(50_000))).problems).toEqual([]);
  const attributes = Array.from({ length: 10_000 }, (_, at) => `toll${at}="40"`).join(' ');
  expect(
    read(briefText(`<Attribution ${attributes} speaker="inga-halvard" source="courier">Open it.</Attribution>`)).problems,
  ).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('reads 5,000 equal statements in seconds, and numbers their ids', { timeout: 30_000 }, () => {
  const started = performance.now();
  const { attributions } = read(briefText(`${said(1)}\n\n`.repeat(5000)));
  expect(performance.now() - started).toBeLessThan(5000);
  expect(new Set(attributions.map(({ id }) => id)).size).toBe(5000);
});

test('checks a chain of 1,000 sources, and one that runs in a circle, in seconds', { timeout: 30_000 }, () => {
  const sources = (last: string) =>
    Array.from({ length: 1000 }, (_, at) => `  s${at}: { outlet: northwire, title: Shut${at < 999 ? `, via: s${at + 1}` : last} }`);
  for (const [last, problems] of [
    ['', 0],
    [', via: s0', 1],
  ] as const) {
    const brief = read(briefText('', { sources: `sources:\n${sources(last).join('\n')}` }));
    const started = performance.now();
    expect(checkBrief(brief, references).filter(isError)).toHaveLength(problems);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});

test.each([
  ['lists', Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['quotations', `${'>'.repeat(5000)} x`],
  ['elements', `${'<Analysis>\n'.repeat(500)}x\n${'</Analysis>\n'.repeat(500)}`],
  ['emphasis', `${'*a '.repeat(500)}${'b* '.repeat(500)}`],
])('refuses %s nested more than 400 levels deep instead of falling over them', (_, body) => {
  expect(read(briefText(body)).problems).toMatchObject([
    { rule: 'markup-is-valid', line: 11, column: 1, message: 'The text is nested more than 400 levels deep.' },
  ]);
});

test('reads lists and quotations nested a hundred deep', () => {
  const lists = Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- level ${at}`).join('\n');
  const found = elements(page(`${lists}\n\n${'>'.repeat(100)} the deepest`));
  expect(found.filter(({ tagName }) => tagName === 'ul')).toHaveLength(100);
  expect(found.filter(({ tagName }) => tagName === 'blockquote')).toHaveLength(100);
});
