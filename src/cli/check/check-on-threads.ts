import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { onThread } from '../../node/on-thread.ts';
import { type Desk, type FileReport, fileChecker, withOneCopy } from './check-file.ts';

/** A thread takes a while to start: fewer files are checked sooner without. */
const worthThreads = 600;
/** Each holds a parser, and memory. */
const mostThreads = 4;
/** What a thread takes and tells at once. */
const share = 25;

/** Files for several threads to take from. */
export interface Pile {
  files: readonly string[];
  /** How many are taken, for all threads to see. */
  taken: Int32Array<SharedArrayBuffer>;
}

/**
 * Checks briefs and pages, on several threads where there are many of them; this one is among them.
 * @param progress is told how many are done, now and then
 * @returns the reports, in no certain order
 */
export async function checkOnThreads(
  files: readonly string[],
  desk: Desk,
  schema: z.ZodType<Frontmatter>,
  progress: (done: number) => void = () => {},
): Promise<FileReport[]> {
  const pile: Pile = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const reports: FileReport[] = [];
  const keep = (several: readonly FileReport[]) => {
    for (const report of several) reports.push(withOneCopy(report));
    progress(reports.length);
  };
  const threads = files.length < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads);
  const others = Array.from({ length: threads - 1 }, () => onThread('../cli/check/check-on-thread.ts', { pile, desk }, keep));
  const check = fileChecker(desk, schema);
  for (let several = take(pile); several.length > 0; several = take(pile)) {
    // As if another thread had told it: a word cut out of a text would keep all of the text in memory.
    keep(structuredClone(several.map((file) => check(file))));
    await breath();
  }
  await Promise.all(others);
  return reports;
}

/** Between two shares, what the others tell is heard; and what the Markdown parser has let go is freed then only. */
export const breath = () => new Promise(setImmediate);

/** The next files of a pile; none when it is done. */
export function take({ files, taken }: Pile): readonly string[] {
  const from = Atomics.add(taken, 0, share);
  return files.slice(from, from + share);
}
