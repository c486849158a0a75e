import type { Problem } from '../../../model/problem.ts';
import type { Format, Report } from '../report.ts';

/** Problems as data, as FORMAT describes them. The text of a fix goes in the place of what stands there. */
export const json: Format = ({ briefs, coverage, problems, cues, sources }) => [
  `${JSON.stringify({ version: 1, briefs, coverage, problems: problems.map((problem) => entry(problem, sources)), cues }, null, 2)}\n`,
];

function entry({ rule, severity, file, line, column, endLine, endColumn, message, help, fix }: Problem, sources: Report['sources']) {
  const edits = fix?.map((edit) => ({ ...sources.locate(file, edit), text: edit.text }));
  return { rule, severity, file, line, column, endLine, endColumn, message, help, ...(edits && { fix: edits }) };
}
