import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { ruleOf } from './settings.ts';

/** The format of `content/check.baseline.json`: problems that an archive had when it began to be checked. */

/** The file, below the site's root. */
export const baselineFile = 'content/check.baseline.json';

const entrySchema = z.strictObject({ file: z.string(), rule: z.string(), message: z.string(), count: z.int().min(1) });
export const baselineSchema = z.strictObject({ version: z.literal(1), problems: z.array(entrySchema) });
export type BaselineEntry = z.output<typeof entrySchema>;

/** How many problems of a kind are known, by what tells one kind from another. It can be sent to another thread. */
export type Baseline = ReadonlyMap<string, number>;

export const baselineOf = (entries: readonly BaselineEntry[]): Baseline => new Map(entries.map((entry) => [keyOf(entry), entry.count]));

/** Lines are no part of it: they change whenever something is written above. */
const keyOf = ({ file, rule, message }: Pick<Problem, 'file' | 'rule' | 'message'>) => `${file}\n${rule}\n${message}`;

/**
 * The problems that a baseline doesn't know, and how many it holds back. What the build can't do without is never held back.
 * @param problems all that there are of each file
 */
export function beyondBaseline(problems: readonly Problem[], baseline: Baseline): { problems: Problem[]; hidden: number } {
  if (baseline.size === 0) return { problems: [...problems], hidden: 0 };
  const left = new Map(baseline);
  const beyond = problems.filter((problem) => {
    const key = keyOf(problem);
    const known = ruleOf(problem.rule)?.firm ? 0 : (left.get(key) ?? 0);
    if (known > 0) left.set(key, known - 1);
    return known === 0;
  });
  return { problems: beyond, hidden: problems.length - beyond.length };
}

/** The entries of a baseline for these problems, in the order of files, rules and messages. */
export function baselineEntries(problems: readonly Problem[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const problem of problems) {
    if (ruleOf(problem.rule)?.firm) continue;
    const { file, rule, message } = problem;
    const entry = entries.get(keyOf(problem)) ?? { file, rule, message, count: 0 };
    entries.set(keyOf(problem), { ...entry, count: entry.count + 1 });
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
