import { bySeverity, count } from '../../../check/report.ts';
import { coverageText } from '../../../check/verbatim/coverage-text.ts';
import type { Report } from '../report.ts';

/** How many problems there are, in how many files, and what the baseline says: some sentences. */
export function summary({ briefs, problems, coverage, baseline: { hidden, gone } }: Report): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const mended = problems.filter(({ fix }) => fix).length;
  const kinds = bySeverity(problems);
  return [
    kinds.length > 0
      ? `${kinds.join(', ')} in ${count(files, 'file')}; ${count(briefs, 'brief')} checked.`
      : `Nothing is wrong${briefs === 0 ? '; no brief was checked' : ` in ${count(briefs, 'brief')}`}.`,
    ...(mended > 0 ? [`brevier check --fix mends ${count(mended, 'of them', 'of them')}.`] : []),
    ...(coverage.quotations > 0 ? [coverageText(coverage)] : []),
    ...(hidden > 0 ? [`The baseline holds back ${count(hidden, 'problem')}.`] : []),
    ...(gone > 0 ? [`${count(gone, 'entry', 'entries')} of the baseline can go: run brevier check --update-baseline.`] : []),
  ].join('\n');
}
