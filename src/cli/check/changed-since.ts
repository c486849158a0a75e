import { spawnSync } from 'node:child_process';
import { CannotRun } from '../cannot-run.ts';

/**
 * The files that differ from where this branch left a revision of git, or from the revision itself where the two have nothing in common:
 * changed, added, deleted, both names of those that were renamed, and those that git does not know yet. Throws where git can't say.
 * @param folder an absolute path, with a slash at its end; the files are named from there
 */
export function changedSince(revision: string, folder: string): ReadonlySet<string> {
  if (git(folder, 'rev-parse', '--is-inside-work-tree').status !== 0) {
    throw new CannotRun('--since asks git what has changed, and this folder is in no repository of git.');
  }
  const commit = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).stdout.trim();
  // A range is more than one.
  if (!/^[\da-f]+$/.test(commit)) throw new CannotRun(`git knows no revision "${revision}".`);
  const base = git(folder, 'merge-base', commit, 'HEAD').stdout.trim() || commit;
  const lists = [
    git(folder, 'diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.'),
    git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ];
  const failed = lists.find(({ status }) => status !== 0);
  if (failed) throw new CannotRun(`git can't tell what has changed since "${revision}": ${failed.stderr.trim()}`);
  return new Set(lists.flatMap(({ stdout }) => stdout.split('\0').filter(Boolean)));
}

/** In a git hook, variables name another folder, and an index that stands for what is being committed. */
const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;

const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
