import type { YAMLError } from 'yaml';
import type { Finding } from '../model/problem.ts';
import { type Slip, unknownSlip, yamlSlips } from './yaml-slips.ts';

/** So much of the text around a place says what stands there: its lines, and the brackets around it. */
const around = 2000;

/**
 * An error of the YAML parser in the words of someone who writes a headline, with its remedy.
 * @param text the YAML, which starts at `offset` of a file
 */
export function yamlSyntaxFinding({ pos, message, code }: YAMLError, text: string, offset: number): Finding {
  const unclosed = /^Missing closing (["'])quote/.exec(message)?.[1];
  // The parser points at the end of the text; what opened it is the last mark of its kind.
  const from = unclosed ? text.lastIndexOf(unclosed, pos[0] - 1) : pos[0];
  const rest = text.slice(from, from + around);
  const above = text.slice(Math.max(0, from - around), from);
  const { fact, place, help }: Pick<Slip, 'fact' | 'place' | 'help'> =
    yamlSlips.find(({ when, after }) => when.test(`${code} ${message}\n${rest}`) && (after?.test(above) ?? true)) ?? unknownSlip;
  const found = place?.exec(rest);
  const start = from + (found?.[0] ? found.index : 0);
  const length = found?.[0].length || (unclosed ? 1 : Math.max(1, pos[1] - start));
  return {
    rule: 'yaml-is-valid',
    range: { start: offset + start, end: offset + start + length },
    message: `The YAML can't be read: ${typeof fact === 'function' ? fact(text.slice(start, start + around)) : fact}.`,
    help,
  };
}
