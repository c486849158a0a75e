import { styleText } from 'node:util';
import { visible } from '../../../model/visible.ts';
import type { CuesOfBrief } from '../cues.ts';
import type { Report } from '../report.ts';

/** Who is introduced by which cues in a brief, and what a cue says besides: a line for each speaker. */
export function cueTable({ file, speakers }: CuesOfBrief, sources: Report['sources']): string {
  const wide = Math.max(...speakers.map(({ name }) => visible(name).length));
  return [
    `${styleText('bold', visible(sources.path(file)))}  cues by speaker`,
    ...speakers.map(({ name, cues }) => `  ${visible(name).padEnd(wide)}  ${cues.map(cueText).join(', ')}`),
  ].join('\n');
}

const cueText = ({ cue, count, connotation }: CuesOfBrief['speakers'][number]['cues'][number]) =>
  `${visible(cue)} ${count}${connotation ? ` (${connotation})` : ''}`;
