import { parentPort, workerData } from 'node:worker_threads';
import { briefSchema } from '../../model/frontmatter.ts';
import { type MadeBrief, makeBrief, type Workshop } from './make-brief.ts';

/** The work of one thread of `makeBriefs`: its share of the briefs. A message takes time, so each carries several. */
const { slugs, workshop } = workerData as { slugs: string[]; workshop: Workshop };
const atOnce = 50;

let several: MadeBrief[] = [];
for (const slug of slugs) {
  several.push(makeBrief(slug, workshop, briefSchema));
  if (several.length < atOnce) continue;
  tell();
  // What the Markdown parser has let go is freed only when there is nothing else to do.
  await new Promise(setImmediate);
}
tell();

function tell(): void {
  parentPort?.postMessage(several);
  several = [];
}
