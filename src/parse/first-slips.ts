import type { Finding } from '../model/problem.ts';
import { belongsAbove } from './yaml-syntax.ts';

/**
 * What of a YAML parser's findings is worth telling, in order of place. The parser stumbles on after a slip: it tells of the same line
 * again, and after a wrong indentation of every line that is indented below it.
 * @param text the YAML, which starts at `offset` of a file
 */
export function firstSlips(text: string, offset: number, findings: readonly Finding[]): Finding[] {
  const told = new Set<number>();
  let end = -1;
  return findings.filter(({ range, message }) => {
    const at = range.start - offset;
    const line = text.lastIndexOf('\n', at - 1);
    const isNew = !told.has(line) && !(at < end && message.includes(belongsAbove));
    told.add(line);
    const rest = text.slice(at).search(/\n(?=[^\s#])/);
    end = rest < 0 ? text.length : at + rest;
    return isNew;
  });
}
