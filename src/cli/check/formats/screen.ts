import type { Report } from '../report.ts';
import { block } from './pretty.ts';
import { summary } from './summary.ts';

/** Lines that a problem takes, with the empty one behind it. */
const perProblem = 5;

/**
 * What of a report fits on a screen.
 * @param first the files whose problems come first
 */
export function screen(report: Report, first: ReadonlySet<string>, width = 100, height = 60): string {
  const room = Math.max(1, Math.floor((height - 4) / perProblem));
  const ordered = [...report.problems.filter(({ file }) => first.has(file)), ...report.problems.filter(({ file }) => !first.has(file))];
  const shown = ordered.slice(0, room).map((problem) => block(problem, report.sources, width));
  const more = ordered.length - shown.length;
  return `${[...shown, ...(more > 0 ? [`… and ${more.toLocaleString('en')} more.`] : []), summary(report)].join('\n\n')}\n`;
}
