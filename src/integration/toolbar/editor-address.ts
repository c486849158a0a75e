import { resolve } from 'node:path';
import type { FilePlace } from '../../model/problem.ts';
import type { SiteModule } from '../site-module.ts';

/**
 * The address at which Vite's server opens a file in the author's editor, at the line and the column. Throws for a file outside of the
 * site.
 */
export function editorAddress(
  { file, line, column }: Pick<FilePlace, 'file' | 'line' | 'column'>,
  { base, folders }: Pick<SiteModule, 'base' | 'folders'>,
): string {
  const path = resolve(folders.root, file).replaceAll('\\', '/');
  if (!path.startsWith(folders.root)) throw new Error(`${file} is not in the site.`);
  return `${base}__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`;
}
