import type { PublishedBrief } from '../model/brief.ts';
import type { Correction } from '../model/frontmatter.ts';

/** A correction and the brief that it was made in. */
export interface MadeCorrection {
  correction: Correction;
  brief: PublishedBrief;
}

/** Every correction of a site, the newest first; of two of one time in a brief, the one that was added later. */
export function correctionsOf(briefs: readonly PublishedBrief[]): MadeCorrection[] {
  const made = briefs.flatMap((brief) => brief.corrections.map((correction) => ({ correction, brief })).reverse());
  return made.sort((a, b) => timeOf(b) - timeOf(a) || (a.brief.slug < b.brief.slug ? -1 : a.brief.slug > b.brief.slug ? 1 : 0));
}

const timeOf = ({ correction }: MadeCorrection) => Date.parse(correction.date);
