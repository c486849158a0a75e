import { git } from '../git.ts';

/**
 * The text of a file as git's last commit has it, `''` where no commit has it yet; `null` where that says nothing: there is no git, no
 * repository, or git is told to ignore the file.
 * @param folder an absolute path
 * @param file a path below it
 */
export function lastCommit(folder: string, file: string): string | null {
  const committed = git(folder, 'cat-file', 'blob', `HEAD:./${file}`);
  if (committed.status === 0) return committed.stdout;
  // 0: ignored; 1: not ignored; anything else: not asked.
  return git(folder, 'check-ignore', '--quiet', file).status === 1 ? '' : null;
}
