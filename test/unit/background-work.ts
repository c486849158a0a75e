import { getPriority } from 'node:os';
import type { Work } from '../../src/node/in-background.ts';

/** What the tests of `inBackground` let run. */
export const work: Work<{ count: number; filler: string } | { fails: string } | { ends: number }, object> = async (data, tell) => {
  if ('fails' in data) throw new Error(data.fails);
  if ('ends' in data) process.exit(data.ends);
  for (let at = 0; at < data.count; at++) tell({ at, filler: data.filler, priority: getPriority() });
};
