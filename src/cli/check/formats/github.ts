import type { Problem, Severity } from '../../../model/problem.ts';
import type { Format, Report } from '../report.ts';

/**
 * Workflow commands, which GitHub shows as annotations beside the lines of a change
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export const github: Format = function* ({ problems, sources }) {
  for (const problem of problems) yield `${command(problem, sources)}\n`;
};

function command({ severity, file, line, column, endLine, endColumn, rule, message, help }: Problem, sources: Report['sources']): string {
  const place = { file: sources.path(file), line, endLine, col: column };
  // The end of a column is that of the same line.
  const properties = { ...place, ...(endLine === line && { endColumn }), title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(`${message}${help && ` ${help}`}`)}`;
}

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** As @actions/core writes them. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
