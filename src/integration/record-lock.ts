import { existsSync, readFileSync } from 'node:fs';
import { type LockedStatement, lockFile } from '../model/lock.ts';
import type { Problem } from '../model/problem.ts';
import { parseLock } from '../parse/parse-lock.ts';
import { lockLine } from '../record/lock.ts';
import type { Locked } from '../record/lock-changes.ts';
import { lastCommit } from './last-commit.ts';

/** The lock of a site as it stands on disk and in the last commit. */
export interface RecordLock {
  text: string;
  problems: Problem[];
  /** The lines of each brief on disk. */
  lines: ReadonlyMap<string, string>;
  /** What was published of a brief. Git is asked at the first call. */
  of(slug: string): Locked;
  /** The first line of a brief in the file, from 1. */
  lineOf(slug: string): number;
}

/** Reads the lock of a site. Where there is no file, or git has another, what was committed counts. */
export function readLock(root: string): RecordLock {
  const text = existsSync(root + lockFile) ? readFileSync(root + lockFile, 'utf8') : undefined;
  const { statements, problems } = text === undefined ? { statements: [], problems: [] } : parseLock(text);
  const onDisk = Map.groupBy(statements, ({ brief }) => brief);
  let committed: ReturnType<typeof readCommitted> | undefined;
  return {
    text: text ?? '',
    problems,
    lines: text === undefined ? new Map() : linesOf(statements, text),
    of(slug) {
      committed ??= readCommitted(root, text, onDisk);
      const known = committed && (committed.get(slug) ?? []);
      return { committed: known, onDisk: text === undefined ? (known ?? []) : (onDisk.get(slug) ?? []) };
    },
    lineOf: (slug) => statements.findIndex(({ brief }) => brief === slug) + 2,
  };
}

type Briefs = ReadonlyMap<string, LockedStatement[]>;

/** `null` where git has nothing to say, or a lock that can't be read. */
function readCommitted(root: string, text: string | undefined, onDisk: Briefs): Briefs | null {
  const committed = lastCommit(root, lockFile);
  if (committed === null) return null;
  if (committed === '') return new Map();
  if (committed === text) return onDisk;
  const { statements, problems } = parseLock(committed);
  return problems.length > 0 ? null : Map.groupBy(statements, ({ brief }) => brief);
}

/** As Brevier writes the file, each statement has its line, after one for the opening bracket; a file that a formatter went over differs. */
function linesOf(statements: readonly LockedStatement[], text: string): Map<string, string> {
  const written = text.split(/\r?\n/);
  const asWritten = written.length === statements.length + 4;
  const lines = new Map<string, string>();
  for (const [index, statement] of statements.entries()) {
    const line = asWritten ? `${written[index + 1]}\n` : lockLine(statement);
    lines.set(statement.brief, (lines.get(statement.brief) ?? '') + line);
  }
  return lines;
}
