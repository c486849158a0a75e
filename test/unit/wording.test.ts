import { describe, expect, test } from 'vitest';
import { report, tally } from '../../src/check/report.ts';
import { nearest, suggestion } from '../../src/parse/suggest.ts';
import { briefText, read } from './ostrevik.ts';

describe('a suggestion', () => {
  test.each([
    ['inga-halvart', 'inga-halvard'],
    ['Inga-Halvard', 'inga-halvard'],
    ['tomas-reik', 'tomas-reyk'],
    ['harbor-board', 'harbour-board'],
    ['reyk', undefined],
    ['x', undefined],
    ['', undefined],
  ])('for %s is %s', (written, near) => {
    expect(nearest(written, ['inga-halvard', 'tomas-reyk', 'harbour-board'])).toBe(near);
  });

  test.each([
    ['tsas', 'tass'],
    ['as', undefined],
    ['nasa', undefined],
    ['tas', 'tass'],
    ['n', undefined],
  ])('for a short word needs more than half of it: %s', (written, near) => {
    expect(nearest(written, ['tass', 'c', 'hash'])).toBe(near);
  });

  test('is the nearest of several', () => {
    expect(nearest('courer', ['courier', 'course', 'curer-x'])).toBe('courier');
  });

  test('is the list where it is short and nothing is near, and else the remedy alone', () => {
    expect(suggestion('gull', ['courier', 'northwire'], 'Add it.')).toBe('Add it. There are: courier, northwire.');
    expect(suggestion('gull', [], 'Add it.')).toBe('Add it.');
    expect(
      suggestion(
        'gull',
        Array.from({ length: 40 }, (_, at) => `source-number-${at}`),
        'Add it.',
      ),
    ).toBe('Add it.');
  });
});

describe('a report', () => {
  const problems = [
    ...read(briefText('A {b}.\n\n<i>c</i>'), { file: 'vote.mdx' }).problems,
    ...read(briefText('', { date: 'date: soon' })).problems,
  ];

  test('is a block for each problem: place, fact, remedy and rule, by file and line', () => {
    const blocks = report([...problems].reverse()).split(/\n(?=\S)/);
    expect(blocks.map((block) => block.split('\n')[0])).toEqual(['bridge.mdx:4:7', 'vote.mdx:11:3', 'vote.mdx:13:1']);
    expect(blocks[0]).toBe(
      'bridge.mdx:4:7\n  "date" is not written as a date. Write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset.  (frontmatter-is-valid)',
    );
  });

  test('obeys nothing that a file holds: no colour, no line of its own, which a build server could take for a command', () => {
    const [problem] = problems;
    const evil = { ...problem, file: 'content/briefs/a\nb.mdx', message: 'Outlet "\u001b[31m\n::error::x" is not declared.' };
    expect(report([evil as never]).split('\n')).toHaveLength(2);
    expect(report([evil as never])).not.toContain('\u001b');
  });

  test('counts problems and files in words', () => {
    expect(tally(problems)).toBe('3 problems in 2 files');
    expect(tally(problems.slice(0, 1))).toBe('1 problem in 1 file');
  });
});
