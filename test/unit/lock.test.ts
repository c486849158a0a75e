import { describe, expect, test } from 'vitest';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { parseLock } from '../../src/parse/parse-lock.ts';
import { lockedStatements, lockLines, lockText } from '../../src/record/lock.ts';
import { readBody, shown } from './ostrevik.ts';

const statements = lockedStatements(
  briefEntry(
    readBody(`<Attribution id="rotten" speaker="tomas-reyk" source="courier">“It is \\{rotten\\} to the keel.”</Attribution>

<Attribution id="shut" unnamed="two dockers" source="courier northwire" cue="held" date="2024-03-07" lang="nb" original="Stengt.">Shut.</Attribution>
`),
    [],
  ),
);
const text = lockText(lockLines(statements));
const [open, rotten, shut, mark, close] = text.split('\n') as [string, string, string, string, string];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const found = (source: string) => shown(parseLock(source).problems);

describe('the lock', () => {
  test('has a line for every statement, all ending alike, and its version last', () => {
    expect([open, mark, close]).toEqual(['[', '{"version":1}', ']']);
    expect([rotten, shut].every((line) => line.startsWith('{"brief":"kettle-bridge","id":"') && line.endsWith('},'))).toBe(true);
    expect(JSON.parse(text)).toHaveLength(3);
  });

  test('is read as it was written', () => {
    expect(parseLock(text)).toEqual({ statements, problems: [] });
    expect(parseLock(lockText(''))).toEqual({ statements: [], problems: [] });
  });

  test('is read in the line ends and with the byte order mark of another machine, and as a formatter leaves it', () => {
    expect(parseLock(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ statements, problems: [] });
    expect(parseLock(JSON.stringify(JSON.parse(text), null, 2))).toEqual({ statements, problems: [] });
  });
});

describe('lock-is-readable', () => {
  const ours = '<<<<<<< HEAD';
  const theirs = '>>>>>>> harbour-desk';

  test('names both sides of a conflict, and what to do', () => {
    const { statements, problems } = parseLock(file(open, ours, rotten, shut, '=======', rotten, theirs, mark, close));
    expect(statements).toEqual([]);
    expect(problems).toEqual([
      {
        rule: 'lock-is-readable',
        severity: 'error',
        file: 'content/record.lock.json',
        line: 2,
        column: 1,
        endLine: 7,
        endColumn: theirs.length + 1,
        message: 'Two versions of the lock were not joined: one has lines 3 to 4, the other line 6.',
        help: 'Keep the lines of both sides, one for each statement, or take either side; then build again.',
      },
    ]);
  });

  test('tells each conflict, with the ancestor between the sides or a side that is empty', () => {
    const source = file(open, ours, '||||||| 04595bf', rotten, '=======', shut, theirs, ours, rotten, '=======', theirs, mark, close);
    expect(found(source)).toEqual([
      'content/record.lock.json:2:1 lock-is-readable Two versions of the lock were not joined: one has nothing after line 2, the other line 6.',
      'content/record.lock.json:8:1 lock-is-readable Two versions of the lock were not joined: one has line 9, the other nothing after line 10.',
    ]);
    expect(found(source.replaceAll('\n', '\r\n'))).toEqual(found(source));
  });

  test('tells a mark that was left behind', () => {
    expect(found(file(open, rotten, '=======', shut, mark, close))).toEqual([
      'content/record.lock.json:3:1 lock-is-readable The line "=======" is left of a merge.',
    ]);
  });

  test('reads what is left when both sides are kept', () => {
    expect(parseLock(file(open, rotten, shut, mark, close)).problems).toEqual([]);
  });

  test('names both lines of a statement that stands twice', () => {
    expect(found(file(open, rotten, shut, rotten.replace('tomas-reyk', 'inga-halvard'), mark, close))).toEqual([
      'content/record.lock.json:4:1 lock-is-readable Statement "rotten" of brief "kettle-bridge" stands at line 2 already.',
    ]);
  });

  test.each([
    ['that is empty', '', '1:1', /can't be read: Unexpected end/],
    ['that is cut off', text.slice(0, 300), '3:', /can't be read: /],
    ['with a comma too few', file(open, rotten.slice(0, -1), shut, mark, close), '3:1', /can't be read: Expected ','/],
    ['that is no list', '{}', '1:1', /is no list of statements/],
    ['without a version', '[]', '1:1', /is not \{"version":1\}/],
    ['of another version', file(open, rotten, '{"version":2}', close), '3:1', /has version 2, expected 1/],
    ['with a field of another kind', file(open, rotten, shut.replace('"held"', '7'), mark, close), '3:1', /cue/],
    ['with a field too many', file(open, rotten.replace('{', '{"mood":"grim",'), mark, close), '2:1', /Unexpected field "mood"/],
    ['with a kind that does not exist', file(open, rotten.replace('"quotation"', '"rumour"'), mark, close), '2:1', /kind/],
  ])('tells the place of what is wrong in a lock %s', (_, source, place, words) => {
    const problems = found(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(words);
    expect(problems[0]).toContain(`content/record.lock.json:${place}`);
  });

  test('gives no statement of a lock with a problem', () => {
    expect(parseLock(file(open, rotten, shut, rotten, mark, close)).statements).toEqual([]);
  });
});
