import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import type { EntityKind } from '../model/entities.ts';

/** Files of a folder that look like content, whether or not their ending is one that is read, as paths below the site's root. */
export async function contentFiles(content: string, folder: 'briefs' | 'pages' | EntityKind): Promise<string[]> {
  const endings = folder === 'briefs' || folder === 'pages' ? 'mdx,md,markdown' : 'yaml,yml,json';
  const files = await glob(`**/*.{${endings}}`, { cwd: content + folder, expandDirectories: false, caseSensitiveMatch: false });
  return files.map((file) => `content/${folder}/${file.replaceAll('\\', '/')}`).sort();
}

/** The text of a brief. Throws where there is none. */
export const textOf = (slug: string, { content }: { content: string }) => readFileSync(`${content}briefs/${slug}.mdx`, 'utf8');
