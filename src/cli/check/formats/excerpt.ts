import stringWidth from 'fast-string-width';
import type { Place } from '../../../model/problem.ts';
import { visible } from '../../../model/visible.ts';

/** A line of source and what stands below it. */
export interface Excerpt {
  line: string;
  /** The spaces before the underline. */
  indent: string;
  underline: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Each of these takes one column. */
const plain = /^[ -~]*$/;
const least = 20;
const tab = 4;
const dots = '…';

/**
 * What a terminal of fixed columns shows of a line, with the range of a problem underlined: wide characters take two columns, and a tab
 * as many as lead to the next stop. Of a long line, the part around the range is shown. Of a range of several lines, the first.
 * @param columns of the terminal; some say that they have none
 */
export function excerpt(whole: string, { line: first, column, endLine, endColumn }: Place, columns: number): Excerpt {
  const width = Math.max(least, columns);
  // A paragraph may be a line of thousands of characters, of which a few can be shown.
  const far = Math.max(0, column - 1 - width);
  const line = whole.slice(far, column + width);
  const cells = cellsOf(visible(line));
  const begin = column - 1 - far;
  const end = endLine > first ? line.length : Math.max(endColumn - 1 - far, begin + 1);
  const from = cells.findIndex(({ to }) => to > begin);
  const start = from === -1 ? cells.length : from;
  const past = cells.findLastIndex(({ from }) => from < end) + 1;
  const [head, tail] = around(cells, start, Math.max(past, start), width);
  const shown = (from: number, to: number) => cells.slice(from, to);
  const [isCutBefore, isCutBehind] = [far + head > 0, far + line.length < whole.length || tail < cells.length];
  const before = (isCutBefore ? 1 : 0) + widthOf(shown(head, start));
  return {
    line: `${isCutBefore ? dots : ''}${shown(head, tail)
      .map(({ text }) => text)
      .join('')}${isCutBehind ? dots : ''}`,
    indent: ' '.repeat(before),
    underline: '^'.repeat(Math.max(1, widthOf(shown(start, Math.min(past, tail))))),
  };
}

/** A character as readers count them, which may be several to a computer. */
interface Cell {
  text: string;
  width: number;
  /** Offsets in the line. */
  from: number;
  to: number;
}

function cellsOf(line: string): Cell[] {
  if (plain.test(line)) return Array.from(line, (text, at) => ({ text, width: 1, from: at, to: at + 1 }));
  let at = 0;
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const width = segment === '\t' ? tab - (at % tab) : stringWidth(segment);
    at += width;
    return { text: segment === '\t' ? ' '.repeat(width) : segment, width, from: index, to: index + segment.length };
  });
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);

/** The cells to show: all that fit, else a third of the room before the range and the rest from there on. */
function around(cells: readonly Cell[], start: number, past: number, width: number): [head: number, tail: number] {
  if (widthOf(cells) <= width) return [0, cells.length];
  const room = width - 2;
  const wanted = Math.max(Math.floor(room / 3), room - widthOf(cells.slice(start)), room - widthOf(cells.slice(start, past)) - room / 3);
  let [head, before] = [start, 0];
  while (head > 0 && before + (cells[head - 1]?.width ?? 0) <= Math.min(wanted, room - 1)) before += cells[--head]?.width ?? 0;
  let [tail, taken] = [head, 0];
  while (tail < cells.length && taken + (cells[tail]?.width ?? 0) <= room) taken += cells[tail++]?.width ?? 0;
  return [head, tail];
}
