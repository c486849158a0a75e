import type { Range } from '../model/problem.ts';
import { blankedOut, opaqueRanges } from './opaque.ts';
import { tagPairs } from './tag-pairs.ts';

/** A line with nothing on it ends a block; so do the beginning and the end of a text. */
const emptyLine = /^[^\S\n]*$/;

/**
 * A text without the blocks that a slip of markup has spoilt, so that the rest of it can be read: they are blanked out, and all places
 * stay. With a slip goes the element that it stands in, whose words would not be whole, and all of a block of code or a comment.
 * `undefined` where nothing is left to blank out.
 * @param at where the slip stands
 * @param bodyStart nothing before it is blanked
 */
export function withoutSlip(text: string, at: number, bodyStart: number): string | undefined {
  const opaque = opaqueRanges(text, bodyStart);
  const { start, end } = blocksOf(text, spoiltBy(blankedOut(text, opaque), at, bodyStart), opaque);
  const spoilt = { start: Math.max(bodyStart, start), end };
  return text.slice(spoilt.start, spoilt.end).trim() === '' ? undefined : blankedOut(text, [spoilt]);
}

/** The name in a tag, also in one with a slip before its name: `<<Analysis>`, `<//Analysis>`. */
const named = /^<([^\p{L}\s]{0,3})(\p{L}[\p{L}\p{N}_.:-]*)/u;

/** From the first to the last tag that a slip has spoilt. */
function spoiltBy(text: string, at: number, bodyStart: number): Range {
  const { pairs, strayClosings, strayOpenings } = tagPairs(text, bodyStart);
  const [, before = '', name] = named.exec(text.slice(at, at + 100)) ?? [];
  let [start, end] = [at, at];
  if (/[/\\]/.test(before)) {
    const own = pairs.find(({ close }) => close === at)?.open;
    const others = strayOpenings.filter((tag) => tag.at < at).sort((a, b) => a.at - b.at);
    start = own ?? (others.findLast((tag) => tag.name === name) ?? others.at(-1))?.at ?? at;
  } else if (name !== undefined) {
    const own = pairs.find(({ open }) => open >= at && open <= at + before.length)?.close;
    end = own ?? strayClosings.find((tag) => tag.name === name && tag.at > at)?.at ?? at;
  }
  const around = pairs.filter(({ open, close }) => open < start && close > end);
  return { start: Math.min(start, ...around.map(({ open }) => open)), end: Math.max(end, ...around.map(({ close }) => close)) };
}

/** The blocks that a range touches, and whole whatever has no end inside of them. */
function blocksOf(text: string, range: Range, opaque: readonly Range[]): Range {
  let { start, end } = { start: blockStart(text, range.start), end: blockEnd(text, range.end) };
  for (;;) {
    const cut = opaque.find((whole) => whole.start < end && whole.end > start && (whole.start < start || whole.end > end));
    if (!cut) return { start, end };
    start = blockStart(text, Math.min(start, cut.start));
    end = blockEnd(text, Math.max(end, cut.end));
  }
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
