import type { Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Finding } from '../model/problem.ts';
import type { LineIndex } from './line-index.ts';
import { markupSyntaxFinding } from './markup-syntax.ts';
import { blankedOut } from './opaque.ts';
import { unusedFootnotes } from './text-findings.ts';
import { withoutSlip } from './without-slip.ts';

/** Straight quotation marks and dots stay as printed: a quotation is quoted exactly. */
const features = { smartPunctuation: false };

/** Deeper than any article, and shallow enough for every walk through the tree. */
const deepest = 400;

/** Of so many slips of markup in one file the first are told, and the rest of the text is not read. */
const mostSlips = 25;

/** So many characters are read again because of slips: to read a text again and again takes time, and the reader of a long one waits. */
const mostRead = 400_000;

/**
 * Reads the body of a file as MDX. The frontmatter is blanked out first, so that all positions are those of the file.
 * Of syntax that can't be read, each slip gives a finding, and the blocks that it has spoilt are missing from the tree.
 */
export function readMarkup(text: string, bodyStart: number, lines: LineIndex): { tree: Root; findings: Finding[] } {
  let readable: string | undefined = blankedOut(text, [{ start: 0, end: bodyStart }]);
  const findings: Finding[] = [];
  const most = Math.min(mostSlips, Math.max(2, Math.floor(mostRead / text.length)));
  while (readable !== undefined && findings.length < most) {
    try {
      const tree = mdxToHast(readable, { features }) as Root;
      if (isTooDeep(tree)) return { tree: nothing(), findings: [...findings, tooDeep(bodyStart)] };
      return { tree, findings: findings.length > 0 ? findings : unusedFootnotes(readable) };
    } catch (error) {
      if (error instanceof RangeError) return { tree: nothing(), findings: [...findings, tooDeep(bodyStart)] };
      const { at, finding } = markupSyntaxFinding(error as Error, text, bodyStart, lines);
      findings.push(finding);
      readable = withoutSlip(readable, at, bodyStart);
    }
  }
  return { tree: nothing(), findings };
}

const nothing = (): Root => ({ type: 'root', children: [] });

/** A level at a time: a walk that calls itself would be what this guards against. */
function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const below: Nodes[] = [];
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child as Nodes);
    level = below;
  }
  return false;
}

const tooDeep = (start: number): Finding => ({
  rule: 'markup-is-valid',
  range: { start, end: start + 1 },
  message: `The text is nested more than ${deepest} levels deep.`,
  help: 'Take out quotations in quotations and lists in lists.',
});
