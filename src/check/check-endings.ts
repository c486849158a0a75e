import type { Problem } from '../model/problem.ts';
import { fileProblem } from './file-problem.ts';

/**
 * Tells of files that an author may take for content and that nothing reads, for they have another ending.
 * @param files all that look like content, as paths below the site's root
 */
export function checkEndings(files: readonly string[], ending: '.mdx' | '.yaml'): Problem[] {
  const read = new Set(files.filter((file) => file.endsWith(ending)));
  return files.filter((file) => !read.has(file)).map((file) => unread(file, file.replace(/\.\w+$/, ending), read));
}

/** A file that nothing reads, and the name under which it would be read, which another may have. */
export function unread(file: string, to: string, read: ReadonlySet<string>): Problem {
  return read.has(to)
    ? fileProblem('file-is-read', file, `Nothing reads this file; ${to} is read.`, 'Keep one of the two.')
    : fileProblem('file-is-read', file, 'Nothing reads this file.', `Rename it to ${to}, or move it elsewhere.`);
}
