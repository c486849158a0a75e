import type { Brief } from '../model/brief.ts';

/** Whether slips of markup hide a part of a text, which may have what the rest of it lacks. */
export const hasSlips = ({ problems }: Pick<Brief, 'problems'>): boolean =>
  problems.some(({ rule }) => rule === 'markup-is-valid' || rule === 'merge-is-finished');

/** Whether a text is two at once, so that nothing can be said of it but that. */
export const isUnmerged = ({ problems }: Pick<Brief, 'problems'>): boolean => problems.some(({ rule }) => rule === 'merge-is-finished');
