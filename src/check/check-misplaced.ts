import type { Problem } from '../model/problem.ts';
import { slipsBetween } from '../parse/suggest.ts';
import { fileProblem } from './file-problem.ts';

/** The folders of content that are read. */
const ours = ['briefs', 'pages', 'speakers', 'outlets', 'topics', 'snapshots'] as const;
export type ContentFolder = (typeof ours)[number];

/**
 * Tells of content that lies where nothing reads it: in `content` itself, or in a folder whose name has a slip.
 * @param files as paths below the site's root
 */
export function checkMisplaced(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const [, folder, ...below] = file.split('/') as [string, string, ...string[]];
    if (below.length === 0) {
      if (!isProse(folder)) return [];
      return [
        fileProblem('file-is-read', file, 'Nothing reads what lies in content itself.', 'Move it into content/briefs or content/pages.'),
      ];
    }
    const meant = folderMeant(folder);
    if (meant === undefined) return [];
    return [
      fileProblem(
        'file-is-read',
        file,
        `Nothing reads the folder content/${folder}.`,
        `Did you mean "content/${meant}/"? Move the file there.`,
      ),
    ];
  });
}

/** The folder that a name likely stands for which is none of ours: `brief`, `breifs`, `Speakers`. Others hold what a site has besides. */
export function folderMeant(name: string): ContentFolder | undefined {
  if ((ours as readonly string[]).includes(name)) return undefined;
  return ours.find((folder) => [folder, folder.slice(0, -1)].some((known) => slipsBetween(name, known) <= 1));
}

/** A name in capitals, README.md, is that of a note to whoever opens the folder. */
const isProse = (name: string) => /^[^.].*\.mdx?$/i.test(name) && !/^(?:[Rr]eadme|[A-Z\d_-]+)\./.test(name);
