import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** In a git hook, variables name another folder, and an index that stands for what is being committed. */
const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;

/** Runs git in a folder. `error` says so where there is no git. */
export const git = (folder: string, ...words: string[]): SpawnSyncReturns<string> =>
  spawnSync('git', words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 30 });
