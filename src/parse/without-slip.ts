import { tagPairs } from './tag-pairs.ts';

/** A line with nothing on it ends a block; so do the beginning and the end of a text. */
const emptyLine = /^[^\S\n]*$/;

/**
 * A text without the blocks that a slip of markup has spoilt, so that the rest of it can be read: they are blanked out, and all places
 * stay. With a slip goes the element that it stands in, whose words would not be whole.
 * `undefined` where it can't be told what else the slip has spoilt.
 * @param at where the slip stands
 * @param bodyStart nothing before it is blanked
 */
export function withoutSlip(text: string, at: number, bodyStart: number): string | undefined {
  const [first, last] = spoiltBy(text, at, bodyStart);
  const start = Math.max(bodyStart, blockStart(text, first));
  const end = blockEnd(text, last);
  const spoilt = text.slice(start, end);
  // Half of a block of code would turn its other half into markup.
  const fences = spoilt.match(/^[^\S\n]*(?:```|~~~)/gm) ?? [];
  if (spoilt.trim() === '' || fences.length % 2 === 1) return undefined;
  return text.slice(0, start) + spoilt.replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/** The places of the first and the last tag that a slip has spoilt. */
function spoiltBy(text: string, at: number, bodyStart: number): [first: number, last: number] {
  const { pairs, strayClosings, strayOpenings } = tagPairs(text, bodyStart);
  const [, closing, name] = /^<(\/?)([A-Za-z][\w.]*)/.exec(text.slice(at, at + 100)) ?? [];
  const [opened, closed] = [pairs.find(({ open }) => open === at), strayClosings.find((tag) => tag.name === name && tag.at > at)];
  const first = closing ? (strayOpenings.findLast((tag) => tag.at < at)?.at ?? at) : at;
  const last = closing ? at : (opened?.close ?? closed?.at ?? at);
  const around = pairs.filter(({ open, close }) => open < first && close > last);
  return [Math.min(first, ...around.map(({ open }) => open)), Math.max(last, ...around.map(({ close }) => close))];
}

function blockStart(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (emptyLine.test(text.slice(before, start - 1))) break;
    start = before;
  }
  return start;
}

function blockEnd(text: string, at: number): number {
  let end = lineEnd(text, at);
  while (end < text.length) {
    const after = lineEnd(text, end + 1);
    if (emptyLine.test(text.slice(end + 1, after))) break;
    end = after;
  }
  return end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
