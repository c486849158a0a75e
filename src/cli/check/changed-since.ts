import { git } from '../../files/git.ts';
import { CannotRun } from '../cannot-run.ts';

/**
 * The files that differ from where this branch left a revision of git, or from the revision itself where the two have nothing in common:
 * changed, added, deleted, both names of those that were renamed, and those that git does not know yet. Throws where git can't say.
 * @param folder an absolute path, with a slash at its end; the files are named from there
 */
export function changedSince(revision: string, folder: string): ReadonlySet<string> {
  const { status, error } = git(folder, 'rev-parse', '--is-inside-work-tree');
  if (error) throw new CannotRun('--since asks git what has changed, and there is no git here. Install it, or check without --since.');
  if (status !== 0) throw new CannotRun('--since asks git what has changed, and this folder is in no repository of git.');
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
