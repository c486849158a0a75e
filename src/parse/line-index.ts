import type { Problem, Range } from '../model/problem.ts';

/** Turns offsets in a text into lines and columns, both from 1. A line ends with LF, CRLF or CR. */
export class LineIndex {
  readonly #starts = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
  }

  point(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  offset(line: number, column: number): number {
    return (this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0) + column - 1;
  }

  locate({ start, end }: Range): Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'> {
    const [from, to] = [this.point(start), this.point(Math.max(start, end))];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}
