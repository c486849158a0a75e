import type { Finding } from '../model/problem.ts';
import { LineIndex } from './line-index.ts';

/** Git marks what it could not join with lines of seven characters; with diff3, the common ancestor lies between the sides. */
const conflict = /^<{7}.*\r?\n([\s\S]*?)(?:^\|{7}.*\r?\n[\s\S]*?)?^={7}\r?\n([\s\S]*?)^>{7}.*$/gm;
const strayMark = /^(?:<{7}|\|{7}|={7}|>{7}).*$/m;

/** What a merge that git could not finish has left in the lock: both sides with their lines, or else a mark that stands alone. */
export function mergeFindings(text: string): Omit<Finding, 'rule'>[] {
  const lines = new LineIndex(text);
  const span = (side: string, start: number) => {
    const [first, last] = [lines.point(start).line, lines.point(Math.max(start, start + side.length - 1)).line];
    if (side === '') return `nothing after line ${first - 1}`;
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
  };
  const found = [...text.matchAll(conflict)].map((match) => {
    const [whole, ours = '', theirs = ''] = match;
    const end = match.index + whole.length;
    const [from, to] = [match.index + whole.indexOf('\n') + 1, text.lastIndexOf('\n>>>>>>>', end) + 1 - theirs.length];
    return {
      range: { start: match.index, end },
      message: `Two versions of the lock were not joined: one has ${span(ours, from)}, the other ${span(theirs, to)}.`,
      help: 'Keep the lines of both sides, one for each statement, or take either side; then build again.',
    };
  });
  if (found.length > 0) return found;
  const stray = strayMark.exec(text);
  return stray
    ? [
        {
          range: { start: stray.index, end: stray.index + stray[0].length },
          message: `The line "${stray[0].trim()}" is left of a merge.`,
          help: 'Take it out, and the others of its kind; then build again.',
        },
      ]
    : [];
}
