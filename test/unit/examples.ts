import { checkBrief } from '../../src/check/check-brief.ts';
import type { Example, Rule, SiteFacts } from '../../src/check/rule.ts';
import type { Problem } from '../../src/model/problem.ts';
import { briefText, read, references } from './ostrevik.ts';

/** A text, and the parts of it that were marked with ⟦ and ⟧, in the order of their beginnings. */
export interface Marked {
  text: string;
  marks: { start: number; end: number }[];
}

/** Takes the marks out of a text; they may lie one in another. */
export function unmark(marked: string): Marked {
  const marks: Marked['marks'] = [];
  const open: Marked['marks'] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') {
      const mark = { start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
    } else if (character === '⟧') (open.pop() as Marked['marks'][number]).end = text.length;
    else text += character;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${marked}`);
  return { text, marks };
}

/** The whole file of an example, still with its marks. */
export const wholeText = ({ text, fields, file }: Example) => (file || text.startsWith('---') ? text : briefText(text, fields));

/** What a rule finds in an example of a brief. */
export function findings(rule: Rule, example: Example, settings = {}): { problems: Problem[]; text: string; marks: Marked['marks'] } {
  const { text, marks } = unmark(wholeText(example));
  const asked = rule.onlyIfAsked ? { [rule.id]: rule.severity, ...settings } : settings;
  const problems = checkBrief(read(text), factsOf(example), asked).filter((problem) => problem.rule === rule.id);
  return { problems, text, marks };
}

export const factsOf = ({ files = {} }: Example): SiteFacts => {
  const given = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith('content/snapshots/') ? [[path.slice(18), text] as const] : [],
  );
  const snapshots = new Map(given);
  return {
    ...references,
    snapshots: new Set([...references.snapshots, ...snapshots.keys()]),
    snapshotText: (file) => snapshots.get(file),
  };
};

/** A text with the edits of some problems, as `--fix` leaves it. */
export const mended = (text: string, problems: readonly Problem[]) =>
  problems
    .flatMap(({ fix = [] }) => fix)
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, { range, text: words }) => text.slice(0, range.start) + words + text.slice(range.end), text);

/** The part of a text that a problem points at. */
export function pointedAt(text: string, { line, column, endLine, endColumn }: Problem): { start: number; end: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const at = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
  return { start: at(line, column), end: at(endLine, endColumn) };
}
