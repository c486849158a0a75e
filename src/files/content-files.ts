import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { type ContentFolder, folderMeant } from '../check/check-misplaced.ts';
import type { EntityKind } from '../model/entities.ts';

/** Files of a folder that look like content, whether or not their ending is one that is read, as paths below the site's root. Throws where it can't be read. */
export const contentFiles = (content: string, folder: 'briefs' | 'pages' | EntityKind): Promise<string[]> =>
  filesLike(folder, content, folder);

/** Files that an author may take for content and that lie in none of its folders, as paths below the site's root. */
export async function misplacedFiles(content: string): Promise<string[]> {
  const entries = existsSync(content) ? readdirSync(content, { withFileTypes: true }) : [];
  const inFolders = entries.map((entry) => {
    const meant = entry.isDirectory() ? folderMeant(entry.name) : undefined;
    return meant === undefined || isOneFolder(content + entry.name, content + meant) ? [] : filesLike(meant, content, entry.name);
  });
  const alone = entries.filter((entry) => entry.isFile()).map(({ name }) => `content/${name}`);
  return [...alone.sort(), ...(await Promise.all(inFolders)).flat()];
}

const [prose, data] = ['mdx|md|markdown', 'yaml|yml|json'];
const endings: Record<ContentFolder, string> = {
  ...{ briefs: prose, pages: prose, snapshots: 'txt' },
  ...{ speakers: data, outlets: data, topics: data },
};

async function filesLike(kind: ContentFolder, content: string, folder: string): Promise<string[]> {
  // What can't be looked into would be taken for empty.
  if (existsSync(content + folder)) accessSync(content + folder, constants.R_OK | constants.X_OK);
  const files = await glob(`**/*.@(${endings[kind]})`, { cwd: content + folder, expandDirectories: false, caseSensitiveMatch: false });
  return files.map((file) => `content/${folder}/${file.replaceAll('\\', '/')}`).sort();
}

/** Where case makes no difference, a folder has several names. */
function isOneFolder(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other);
  } catch {
    return false;
  }
}

/** The text of a brief. Throws where there is none. */
export const textOf = (slug: string, { content }: { content: string }) => readFileSync(`${content}briefs/${slug}.mdx`, 'utf8');
