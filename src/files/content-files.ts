import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';

/** Files of a folder with these endings, in small letters or capitals, as paths below the site's root. */
export async function contentFiles(content: string, folder: string, endings: string): Promise<string[]> {
  const files = await glob(`**/*.{${endings}}`, { cwd: content + folder, expandDirectories: false, caseSensitiveMatch: false });
  return files.map((file) => `content/${folder}/${file.replaceAll('\\', '/')}`).sort();
}

/** The slugs of the files that are read as MDX. */
export const slugsIn = (files: readonly string[]) =>
  files.flatMap((file) => (file.endsWith('.mdx') ? [file.replace(/^content\/[^/]+\/|\.mdx$/g, '')] : [])).sort();

/** The text of a brief. Throws where there is none. */
export const textOf = (slug: string, { content }: { content: string }) => readFileSync(`${content}briefs/${slug}.mdx`, 'utf8');
