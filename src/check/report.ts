import { byPlace, type Problem } from '../model/problem.ts';
import { visible } from '../model/visible.ts';

/** Problems in the order of their places, as lines for people: `file:line:column`, the fact, the remedy and the rule, one block each. */
export function report(problems: readonly Problem[]): string {
  return [...problems]
    .sort(byPlace)
    .map(({ file, line, column, message, help, rule }) =>
      [`${file}:${line}:${column}`, `  ${message}${help ? ` ${help}` : ''}  (${rule})`].map(visible).join('\n'),
    )
    .join('\n');
}

/** `3 problems in 2 files`. */
export function tally(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
