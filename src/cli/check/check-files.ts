import type { z } from 'zod';
import { briefSchema, type Frontmatter } from '../../model/frontmatter.ts';
import type { Desk, FileReport } from './check-file.ts';
import { checkOnThreads } from './check-on-threads.ts';
import { keep, readKept } from './kept-reports.ts';

/** The reports of fewer files are made sooner than they are looked up. */
const worthKeeping = 600;

/**
 * Checks briefs and pages; of a large site, those that have changed since the check before. In CI nothing is taken over: what comes with
 * the files of a contributor can't speak for them. Nor where a site has a schema of its own, whose changes nothing shows.
 * @param progress is told how many are done, now and then
 * @returns the reports, in the order of the files
 */
export async function checkFiles(
  files: readonly string[],
  desk: Desk,
  schema: z.ZodType<Frontmatter>,
  progress: (done: number) => void = () => {},
): Promise<FileReport[]> {
  const mayKeep = files.length >= worthKeeping && schema === briefSchema && !process.env.CI;
  const kept = mayKeep ? readKept(files, desk) : [];
  const held = new Set(kept.map(({ file }) => file));
  const changed = files.filter((file) => !held.has(file));
  const made = await checkOnThreads(changed, desk, schema, (done) => progress(kept.length + done));
  const reports = [...kept, ...made].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (mayKeep && made.length > 0) keep(reports, desk);
  return reports;
}
