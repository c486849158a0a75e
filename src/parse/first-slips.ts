import type { Finding } from '../model/problem.ts';
import { aboutIndentation, unknownSlip } from './yaml-slips.ts';

const indentation = Object.values(aboutIndentation);

/**
 * What of a YAML parser's findings is worth telling, in order of place. The parser stumbles on after a slip: it tells of the same line
 * again, of what a slip reaches over, of lines that it can't place any more, and after a wrong indentation of the lines below it, up to one
 * that is not indented.
 * @param text the YAML, which starts at `offset` of a file
 */
export function firstSlips(text: string, offset: number, findings: readonly Finding[]): Finding[] {
  const told = new Set<number>();
  let reach = -1;
  let end = -1;
  const inOrder = findings.toSorted((a, b) => a.range.start - b.range.start);
  return inOrder.filter(({ range, message }) => {
    const at = range.start - offset;
    const line = text.lastIndexOf('\n', at - 1);
    const follows =
      (at < end && indentation.some((fact) => message.includes(fact))) || (told.size > 0 && message.includes(unknownSlip.fact));
    const isNew = !told.has(line) && at >= reach && !follows;
    told.add(line);
    if (isNew) reach = range.end - offset;
    if (at >= end) end = blockEnd(text, at);
    return isNew;
  });
}

/** Where the next line begins that is not indented. */
function blockEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/\n(?=[^\s#])/);
  return rest < 0 ? text.length : at + rest;
}
