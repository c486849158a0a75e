import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdToLock } from '../../src/files/lock/hold-to-lock.ts';
import { readLock } from '../../src/files/lock/record-lock.ts';
import { type ResolvedOptions, readOptions } from '../../src/files/options.ts';
import { lockFile } from '../../src/model/lock.ts';
import { lockLine, lockText } from '../../src/record/lock.ts';

let root: string;
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
  mkdirSync(`${root}content`);
});
afterEach(() => rmSync(root, { recursive: true }));

const statement = (brief: string) => ({
  ...{ brief, id: 'inga-halvard-1a2b3c', corrections: 0, speakers: ['inga-halvard'], cue: 'said', kind: 'paraphrase' as const },
  ...{ sources: [], text: `She spoke of "${brief}".` },
});
const text = lockText(['bridge', 'bridge/toll', 'ferry'].map((brief) => lockLine(statement(brief))).join(''));
const read = (source: string, isKnown = (_: string) => false) => {
  writeFileSync(root + lockFile, source);
  return readLock(root, isKnown);
};

describe('the lock of a site', () => {
  test.each([
    ['as Brevier wrote it', text, [2, 3, 4]],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n'), [2, 3, 4]],
    ['with a byte order mark', `\uFEFF${text}`, [2, 3, 4]],
    ['laid out by a formatter', JSON.stringify(JSON.parse(text), null, 2), [3, 15, 27]],
    ['on one line', JSON.stringify(JSON.parse(text)), [1, 1, 1]],
  ])('is read %s, and a brief is found in it', (_, source, lines) => {
    const lock = read(source);
    expect(lock.problems).toEqual([]);
    expect([...lock.others]).toEqual(['bridge', 'bridge/toll', 'ferry']);
    expect(lock.of('bridge/toll').onDisk).toEqual([statement('bridge/toll')]);
    expect(['bridge', 'bridge/toll', 'ferry'].map(lock.lineOf)).toEqual(lines);
  });

  test('does not read the lines of briefs that are known', () => {
    const lock = read(text, (slug) => slug === 'ferry');
    expect([...lock.known]).toEqual([['ferry', lockLine(statement('ferry'))]]);
    expect([...lock.others]).toEqual(['bridge', 'bridge/toll']);
  });
});

describe('a brief that was published and is gone', () => {
  const rule = 'published-statement-is-kept';
  const held = (rules: ResolvedOptions['rules']) => {
    writeFileSync(root + lockFile, text);
    return holdToLock({ root, content: `${root}content/`, options: readOptions({ title: 'Ostrevik', rules }) }, [], true).problems;
  };

  test('is told as severely as the site wants, whoever asks', () => {
    expect(held({})).toHaveLength(3);
    expect(held({}).every((problem) => problem.rule === rule && problem.severity === 'warning')).toBe(true);
    expect(held({ [rule]: 'error' }).map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
    expect(held({ [rule]: 'off' })).toEqual([]);
  });
});
