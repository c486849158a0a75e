import type { Brief } from '../model/brief.ts';

type Told = Pick<Brief, 'problems'>;

/** Whether slips of markup hide a part of a text, which may have what the rest of it lacks. */
export const hasSlips = (brief: Told): boolean => isUnmerged(brief) || brief.problems.some(({ rule }) => rule === 'markup-is-valid');

/** Whether a text is two at once, so that nothing can be said of it but that. */
export const isUnmerged = ({ problems }: Told): boolean => problems.some(({ rule }) => rule === 'merge-is-finished');
