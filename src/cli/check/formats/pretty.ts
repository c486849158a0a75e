import { styleText } from 'node:util';
import type { Problem, Severity } from '../../../model/problem.ts';
import { visible } from '../../../model/visible.ts';
import type { Format, Report } from '../report.ts';
import { cueTable } from './cue-table.ts';
import { excerpt } from './excerpt.ts';
import { summary } from './summary.ts';

/**
 * Problems for people: the place, the fact, the line with what is meant underlined, the remedy and the rule; then the cues of each brief
 * where they are asked for, and how many problems there are.
 */
export const pretty: Format = function* (report, width = 100) {
  for (const problem of report.problems) yield `${block(problem, report.sources, width)}\n\n`;
  for (const table of report.cues ?? []) yield `${cueTable(table, report.sources)}\n\n`;
  yield `${summary(report)}\n`;
};

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** One problem. */
export function block(problem: Problem, sources: Report['sources'], width: number): string {
  const { file, line, column, severity, message, help, rule } = problem;
  const colour = colours[severity];
  const place = styleText('bold', visible(`${sources.path(file)}:${line}:${column}`));
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const shown = excerpt(sources.line(file, line), problem, width - number.length - 5);
  return [
    `${place}  ${styleText(colour, severity)}  ${visible(message)}`,
    ...(shown.line.trim() === ''
      ? []
      : [
          `  ${styleText('dim', `${number} │`)} ${shown.line}`,
          `  ${styleText('dim', `${margin} │`)} ${shown.indent}${styleText(colour, shown.underline)}`,
        ]),
    `  ${help && `${visible(help)}  `}${styleText('dim', rule)}`,
  ].join('\n');
}
