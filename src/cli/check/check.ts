import { resolve } from 'node:path';
import type { CheckOptions } from '../check-command.ts';
import { problemsOf, readSite } from './site-check.ts';

/** Checks a site and tells what is wrong with it. Returns the exit status. */
export async function check(_paths: readonly string[], options: CheckOptions): Promise<number> {
  let t = performance.now();
  const site = await readSite(resolve(options.root) + '/');
  console.log('read', performance.now() - t, process.uptime());
  t = performance.now();
  const problems = problemsOf(site);
  console.log('problems', performance.now() - t, problems.length, process.memoryUsage().rss / 1e6);
  return 0;
}
