import { rm, writeFile } from 'node:fs/promises';
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

/** As if it had never been built: nothing made, the brief that was edited as it was. */
export async function clean({ root, made, fileOf, textOf }: Site, edited: CorpusBrief): Promise<void> {
  for (const name of made) await rm(`${root}/${name}`, { recursive: true, force: true });
  await writeFile(fileOf(edited), textOf(edited));
}

/** Changes one word in the first paragraph of a brief. */
export async function edit({ fileOf, textOf }: Site, brief: CorpusBrief, word: string): Promise<void> {
  const first = brief.blocks[0];
  const from = first?.type === 'paragraph' && typeof first.parts[0] === 'string' ? first.parts[0] : '';
  await writeFile(fileOf(brief), textOf(brief).replace(from, from.replace(/ the \w+ /, ` the ${word} `)));
}
