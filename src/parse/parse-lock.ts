import { z } from 'zod';
import { type LockedStatement, lockedStatementSchema, lockFile, lockMarkSchema, lockVersion } from '../model/lock.ts';
import type { Finding, Problem, Range } from '../model/problem.ts';
import { LineIndex } from './line-index.ts';
import { mergeFindings } from './merge-findings.ts';
import { problemAt } from './parse-brief.ts';
import { schemaFindings } from './schema-findings.ts';

/** A lock as read; without statements where there is a problem, for half of what was published would be no memory of it. */
export interface LockReading {
  statements: LockedStatement[];
  problems: Problem[];
}

const rule = 'lock-is-readable';
const restore = `Take back a version that was committed, with git checkout HEAD -- ${lockFile}, and build again.`;

/** Reads the text of the lock. Never throws for what is in it. */
export function parseLock(source: string): LockReading {
  const text = source.replace(/^\uFEFF/, '');
  const { statements, findings } = read(text);
  if (findings.length === 0) return { statements, problems: [] };
  const lines = new LineIndex(text);
  return {
    statements: [],
    problems: findings.map((found) => problemAt({ ...found, rule }, (range) => ({ file: lockFile, ...lines.locate(range) }))),
  };
}

type Read = { statements: LockedStatement[]; findings: Omit<Finding, 'rule'>[] };
const failed = (...findings: Read['findings']): Read => ({ statements: [], findings });

function read(text: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const conflicts = mergeFindings(text);
    return failed(...(conflicts.length > 0 ? conflicts : [syntaxFinding(text, (error as Error).message)]));
  }
  if (!Array.isArray(data)) return failed({ range: { start: 0, end: 1 }, message: 'The lock is no list of statements.', help: restore });
  const mark: unknown = data.pop();
  if (!lockMarkSchema.safeParse(mark).success) return failed(versionFinding(mark, entries(text).at(-1)));
  const result = z.array(lockedStatementSchema).safeParse(data, { reportInput: true });
  if (result.success) return { statements: result.data, findings: repeated(result.data, text) };
  const places = entries(text);
  const place = ([index]: readonly PropertyKey[]) => places[Number(index)] ?? { start: 0, end: 1 };
  const found = schemaFindings(result.error.issues, { rule, schema: lockedStatementSchema, owner: 'the entry', word: 'field', place });
  return failed(...found.map(({ range, message }) => ({ range, message, help: restore })));
}

/** V8 names the offset, except where the text ends too early. */
function syntaxFinding(text: string, message: string): Read['findings'][number] {
  const start = Math.min(Number(/position (\d+)/.exec(message)?.[1] ?? text.length), Math.max(0, text.length - 1));
  const fact = message.replace(/,? (?:"|\.\.\.").*is not valid JSON| in JSON at position.*| \(line.*/s, '');
  return { range: { start, end: start + 1 }, message: `The lock can't be read: ${fact}.`, help: restore };
}

function versionFinding(mark: unknown, range: Range = { start: 0, end: 1 }): Read['findings'][number] {
  const { version } = (mark !== null && typeof mark === 'object' ? mark : {}) as { version?: unknown };
  return version === undefined
    ? { range, message: `The last entry of the lock is not {"version":${lockVersion}}.`, help: restore }
    : {
        range,
        message: `The lock has version ${JSON.stringify(version)}, expected ${lockVersion}.`,
        help: `It was written by another Brevier: build with that one. Or: ${restore}`,
      };
}

/** Two entries for one statement, as a merge may leave them. */
function repeated(statements: readonly LockedStatement[], text: string): Read['findings'] {
  const first = new Map<string, number>();
  const twice = statements.flatMap(({ brief, id }, index) => {
    const other = first.get(`${brief} ${id}`);
    if (other === undefined) first.set(`${brief} ${id}`, index);
    return other === undefined ? [] : [{ brief, id, index, other }];
  });
  if (twice.length === 0) return [];
  const [places, lines] = [entries(text), new LineIndex(text)];
  return twice.map(({ brief, id, index, other }) => ({
    range: places[index] as Range,
    message: `Statement "${id}" of brief "${brief}" stands at line ${lines.point(places[other]?.start ?? 0).line} already.`,
    help: 'Keep one of the two lines, and build again.',
  }));
}

/** Where each entry of a list stands, in a text that is known to be JSON. */
function entries(text: string): Range[] {
  const found: Range[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (/[[{]/.test(token) && token.length === 1 && depth++ === 1) start = index;
    if (/[\]}]/.test(token) && token.length === 1 && --depth === 1) found.push({ start, end: index + 1 });
  }
  return found;
}
