import type { Range } from '../model/problem.ts';

/** A line of hyphens, or of the dashes that a word processor makes of them; an item of a list that is empty is none. */
const fence = /^[ \t]*(?!-[ \t]*$)[-\u2010-\u2015\u2212]+[ \t]*$/m;

/** Where lines of fields begin, above them perhaps comments. */
const fields = /^\s*(?:#.*\n\s*)*[\w-]+:(?:\s|$)/;

/** The frontmatter of a file that doesn't begin with `---`: what is wrong with its beginning, and where the body begins. */
export interface MissedHead {
  range: Range;
  message: string;
  help: string;
  bodyStart: number;
}

/** Finds the lines of the frontmatter all the same, so that they are not read as text; `undefined` where there are none. */
export function missedHead(text: string): MissedHead | undefined {
  const isOpen = !fields.test(text);
  const opening = isOpen ? fenceIn(text, 0) : { start: 0, end: 0 };
  if (!opening || !fields.test(text.slice(opening.end))) return undefined;
  const closing = fenceIn(text, opening.end);
  const above = text.slice(0, opening.start);
  if (!closing && (!isOpen || above.trim() !== '')) return undefined;
  const bodyStart = (closing && text.indexOf('\n', closing.end) + 1) || text.length;
  if (!/^\s*(?:title|description|date):/m.test(text.slice(opening.end, closing?.start))) return undefined;
  return { ...slip(text, opening, isOpen), bodyStart };
}

function slip(text: string, opening: Range, isOpen: boolean): Omit<MissedHead, 'bodyStart'> {
  if (!isOpen)
    return {
      range: { start: 0, end: 1 },
      message: 'The frontmatter begins without a line of three hyphens.',
      help: 'Write three hyphens on a line of their own, above all others.',
    };
  if (opening.start > 0)
    return {
      range: { start: 0, end: 1 },
      message: 'The frontmatter begins below the first line.',
      help: 'Take out what stands above its three hyphens.',
    };
  const written = text.slice(0, opening.end).trimEnd();
  return {
    range: { start: 0, end: written.length },
    message: `Unexpected "${written}" as the first line, expected "---".`,
    help: 'Write three hyphens, with nothing before them.',
  };
}

/** The first line of its kind from a place on. */
export function fenceIn(text: string, from: number): Range | undefined {
  const found = fence.exec(text.slice(from));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}
