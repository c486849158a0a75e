import type { Brief } from '../model/brief.ts';

/** Whether slips of markup hide a part of a text, which may have what the rest of it lacks. */
export const hasSlips = ({ problems }: Pick<Brief, 'problems'>): boolean => problems.some(({ rule }) => rule === 'markup-is-valid');
