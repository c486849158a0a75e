import { existsSync, readFileSync } from 'node:fs';
import { lockFile } from '../../model/lock.ts';
import type { Problem } from '../../model/problem.ts';
import { parseLock } from '../../parse/parse-lock.ts';
import type { Locked } from '../../record/relock.ts';
import { lastCommit } from './last-commit.ts';

/** The lock of a site as it stands on disk and in the last commit. */
export interface RecordLock {
  /** Empty where there is no file. */
  text: string;
  problems: Problem[];
  /** The lines on disk of the briefs that are known. */
  known: ReadonlyMap<string, string>;
  /** The briefs on disk of which there are other lines. */
  others: ReadonlySet<string>;
  /** What was published of one of those. Git is asked at the first call. */
  of(slug: string): Locked;
  /** The first line of a brief in the file, from 1. */
  lineOf(slug: string): number;
}

/**
 * Reads the lock of a site. Most lines are those of briefs that have not changed: they are only compared, and the others parsed.
 * Where there is no file, what was committed counts.
 * @param isKnown whether the lines of a brief are as its statements are now
 */
export function readLock(root: string, isKnown: (slug: string, lines: string) => boolean): RecordLock {
  const text = existsSync(root + lockFile) ? readFileSync(root + lockFile, 'utf8').replaceAll('\r\n', '\n') : undefined;
  const known = knownLines(text ?? '', isKnown);
  const onDisk = text === undefined ? undefined : statementsOf(text, known);
  let committed: ReturnType<typeof readCommitted> | undefined;
  return {
    text: text ?? '',
    problems: onDisk?.problems ?? [],
    known,
    others: new Set(onDisk?.byBrief.keys()),
    of(slug) {
      committed ??= readCommitted(root, known);
      const published = committed.byBrief && (committed.byBrief.get(slug) ?? []);
      return { committed: published, onDisk: (onDisk ? onDisk.byBrief.get(slug) : published) ?? [] };
    },
    // A formatter may have laid out the file in another way.
    lineOf: (slug) =>
      Math.max(
        0,
        (text ?? '').split('\n').findIndex((line) => line.includes('"brief"') && line.includes(JSON.stringify(slug))),
      ) + 1,
  };
}

/** As Brevier writes the file, each statement has a line, which begins with the slug of its brief. */
function knownLines(text: string, isKnown: (slug: string, lines: string) => boolean): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const slug = slugIn(line);
    if (slug !== undefined) lines.set(slug, `${lines.get(slug) ?? ''}${line}\n`);
  }
  for (const [slug, several] of lines) if (!isKnown(slug, several)) lines.delete(slug);
  return lines;
}

const head = '{"brief":"';
const slugIn = (line: string) => (line.startsWith(head) ? line.slice(head.length, line.indexOf('"', head.length)) : undefined);

/** The statements of all but the briefs that are known. What is wrong has its place in the whole text. */
function statementsOf(text: string, known: ReadonlyMap<string, string>) {
  const rest = text.split('\n').filter((line) => !known.has(slugIn(line) ?? ''));
  const reading = parseLock(rest.join('\n'));
  const { statements, problems } = reading.problems.length === 0 ? reading : parseLock(text);
  return { byBrief: Map.groupBy(statements, ({ brief }) => brief), problems };
}

/** Nothing where git has nothing to say, or a lock that can't be read. */
function readCommitted(root: string, known: ReadonlyMap<string, string>) {
  const text = lastCommit(root, lockFile);
  if (text === null) return { byBrief: null };
  if (text === '') return { byBrief: new Map() };
  const { byBrief, problems } = statementsOf(text, known);
  return { byBrief: problems.length > 0 ? null : byBrief };
}
