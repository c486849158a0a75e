import type { Place, Range } from '../model/problem.ts';

/** Turns offsets in a text into lines and columns, both from 1. A line ends with LF, CRLF or CR. */
export class LineIndex {
  readonly #text: string;
  #known: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where lines start. Most texts are never asked for a line. */
  get #starts(): number[] {
    this.#known ??= startsOf(this.#text);
    return this.#known;
  }

  point(offset: number): { line: number; column: number } {
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  offset(line: number, column: number): number {
    return (this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0) + column - 1;
  }

  locate({ start, end }: Range): Place {
    const [from, to] = [this.point(start), this.point(Math.max(start, end))];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}

function startsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  else for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
