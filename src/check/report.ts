import { byPlace, type Problem, severities } from '../model/problem.ts';
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

/** `1 problem`, `5,000 problems`. */
export const count = (number: number, one: string, many = `${one}s`) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** How many problems there are of each severity: `1 error`, `2 notes`. */
export const bySeverity = (problems: readonly Pick<Problem, 'severity'>[]): string[] =>
  severities.flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
