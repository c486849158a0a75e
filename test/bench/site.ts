import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CorpusBrief } from './corpus.ts';

/** A corpus on disk, as one generator reads it. */
export interface Site {
  root: string;
  output: string;
  /** The search index of the briefs. */
  index: string;
  /** What a build leaves behind, below the root. */
  made: string[];
  fileOf(brief: CorpusBrief): string;
  textOf(brief: CorpusBrief): string;
  pageOf(brief: CorpusBrief): string;
}

/** Where what was made before is put aside, in the folder of the sites. */
const before = 'before';

/**
 * As if it had never been built: nothing made, the brief that was edited as it was. What was made is put aside, not deleted: where
 * thousands of files have just been deleted, ext4 takes ten times as long for each new one, for it passes by their inodes for minutes
 * (`recently_deleted` in Linux’ fs/ext4/ialloc.c). No author deletes all and builds at once.
 */
export async function clean({ root, made, fileOf, textOf }: Site, edited: CorpusBrief): Promise<void> {
  await mkdir(join(dirname(root), before), { recursive: true });
  const aside = await mkdtemp(join(dirname(root), before, `${basename(root)}-`));
  for (const name of made) if (existsSync(join(root, name))) await rename(join(root, name), join(aside, basename(name)));
  await writeFile(fileOf(edited), textOf(edited));
}

/** Deletes what was put aside, when nothing is measured any more. */
export const deleteBefore = (folder: string) => rm(join(folder, before), { recursive: true, force: true });

/** Changes one word in the first paragraph of a brief. */
export async function edit({ fileOf, textOf }: Site, brief: CorpusBrief, word: string): Promise<void> {
  const first = brief.blocks[0];
  const from = first?.type === 'paragraph' && typeof first.parts[0] === 'string' ? first.parts[0] : '';
  await writeFile(fileOf(brief), textOf(brief).replace(from, from.replace(/ the \w+ /, ` the ${word} `)));
}
