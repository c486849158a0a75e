import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import type { EntityKind } from '../model/entities.ts';

/** Files of a folder that look like content, whether or not their ending is one that is read, as paths below the site's root. Throws where it can't be read. */
export async function contentFiles(content: string, folder: 'briefs' | 'pages' | EntityKind): Promise<string[]> {
  const endings = folder === 'briefs' || folder === 'pages' ? 'mdx,md,markdown' : 'yaml,yml,json';
  // What can't be looked into would be taken for empty.
  if (existsSync(content + folder)) accessSync(content + folder, constants.R_OK | constants.X_OK);
  const files = await glob(`**/*.{${endings}}`, { cwd: content + folder, expandDirectories: false, caseSensitiveMatch: false });
  return files.map((file) => `content/${folder}/${file.replaceAll('\\', '/')}`).sort();
}

/** The text of a brief. Throws where there is none. */
export const textOf = (slug: string, { content }: { content: string }) => readFileSync(`${content}briefs/${slug}.mdx`, 'utf8');
