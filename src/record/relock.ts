import type { LockedStatement } from '../model/lock.ts';
import { lockLine } from './lock.ts';
import { quoted, speaker, statementDifferences } from './statement-differences.ts';
import { type Pair, statementPairs } from './statement-pairs.ts';

/** What happened to a published statement. */
export interface Change {
  was: LockedStatement;
  /** Absent where the statement was taken out. */
  now?: LockedStatement;
  /** The change by name: `cue: claimed → said`. */
  words: string;
}

/** The lines of one brief in the lock of the last commit, `null` where there is no git, and in the file on disk. */
export interface Locked {
  committed: readonly LockedStatement[] | null;
  onDisk: readonly LockedStatement[];
}

/**
 * Holds a brief to what was published of it. New statements are no change, nor are spacing, case, punctuation, the key of a source, or the
 * id that goes with the words.
 * @param corrections how many corrections it has: one more than the lock knows covers its changes
 * @param plainCue the cue of its statements that name none
 * @returns the changes that nothing covers, how many corrections were taken out, and what the lock is to keep: the statements as they are,
 * or, as long as there is something to tell, what was published, so that it stays told
 */
export function relock(brief: readonly LockedStatement[], corrections: number, locked: Locked, plainCue: string) {
  const published = publishedOf(locked, plainCue);
  const known = mostCorrections(published);
  const paired = corrections > known ? [] : statementPairs(published, brief, plainCue);
  const changed = paired.flatMap((pair) => changeOf(pair, plainCue));
  const lost = Math.max(0, known - corrections);
  if (changed.length === 0 && lost === 0) return { changes: changed, lost, statements: brief };
  const ids = new Set(published.map(({ id }) => id));
  const old = new Set(paired.map(([, now]) => now));
  const added = brief.filter((now) => !old.has(now) && !ids.has(now.id)).map((now) => ({ ...now, corrections: known }));
  return { changes: changed, lost, statements: [...published, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function changeOf([was, now]: Pair, plainCue: string): Change[] {
  const words = now ? statementDifferences(was, now, plainCue).join('; ') : `${speaker(was)}, ${quoted(was.text)}`;
  return words === '' ? [] : [{ was, ...(now && { now }), words }];
}

/**
 * What is in git was published; what is only on disk may still change. A line that the author took out of the file is settled: a slip was
 * mended. Lines that a correction has renewed are no sign of that, for the correction may be taken back.
 */
function publishedOf({ committed, onDisk }: Locked, plainCue: string): readonly LockedStatement[] {
  if (!committed) return onDisk;
  if (onDisk.length > 0 && mostCorrections(onDisk) !== mostCorrections(committed)) return committed;
  // One that names no cue and one that names the plain one are the same.
  const line = (statement: LockedStatement) => lockLine({ ...statement, cue: statement.cue ?? plainCue });
  const lines = new Set(onDisk.map(line));
  return committed.filter((statement) => lines.has(line(statement)));
}

const mostCorrections = (statements: readonly LockedStatement[]) => Math.max(0, ...statements.map(({ corrections }) => corrections));
