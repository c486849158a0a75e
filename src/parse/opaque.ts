import type { Range } from '../model/problem.ts';

const opening = /^(?:[^\S\n]|[>*+-]|\d+[.)])*(`{3,}|~{3,})|\{\/\*|`+/gm;

/** Where a text holds no markup, whatever stands there: blocks and spans of code, and comments. In order, none in another. */
export function opaqueRanges(text: string, from: number): Range[] {
  const found: Range[] = [];
  const endless = new Set<string>();
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [whole, fence] = match;
    const start = match.index + (fence ? whole.length - fence.length : 0);
    const mark = fence ?? whole;
    const end = endless.has(mark) ? undefined : endOf(text, mark, match.index + whole.length, fence !== undefined);
    // A comment or a span that nothing ends is none; neither is the next of its kind.
    if (end === undefined) endless.add(mark);
    else found.push({ start, end });
    opening.lastIndex = end ?? match.index + whole.length;
  }
  return found;
}

function endOf(text: string, mark: string, from: number, isFence: boolean): number | undefined {
  // A block of code that nothing ends goes on to the end of the text (CommonMark 0.31, 4.5).
  if (isFence) return closing(new RegExp(`^(?:[^\\S\\n]|>)*${mark}${mark[0]}*[^\\S\\n]*$`, 'gm'), text, from) ?? text.length;
  if (mark === '{/*') return closing(/\*\/\s*\}/g, text, from);
  return closing(new RegExp(`(?<!\`)${mark}(?!\`)`, 'g'), text, from);
}

function closing(end: RegExp, text: string, from: number): number | undefined {
  end.lastIndex = from;
  const match = end.exec(text);
  return match ? match.index + match[0].length : undefined;
}

/** A text with blanks for what is in some ranges: lines and places stay. */
export function blankedOut(text: string, ranges: readonly Range[]): string {
  let [blanked, done] = ['', 0];
  for (const { start, end } of ranges) {
    blanked += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return blanked + text.slice(done);
}
