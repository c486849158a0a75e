import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Rule } from '../../../check/rule.ts';
import { ruleOf } from '../../../check/settings.ts';
import type { Place, Problem } from '../../../model/problem.ts';
import { version } from '../../version.ts';
import type { Format, Report } from '../report.ts';

/** SARIF 2.1.0, which code hosts and editors read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export const sarif: Format = ({ problems, sources }) => {
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Brevier', semanticVersion: version(), rules: ids.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, ids, sources)),
      },
    ],
  };
  return [`${JSON.stringify(log, null, 2)}\n`];
};

function descriptor(id: string): ReportingDescriptor {
  const rule = ruleOf(id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.norm },
    ...(rule.reason && { fullDescription: { text: rule.reason } }),
    help: { text: [rule.remedy, ...(rule.sources ?? []).map(({ title, url }) => `${title}: ${url}`)].join('\n') },
    defaultConfiguration: { level: rule.severity satisfies Rule['severity'], ...(rule.onlyIfAsked && { enabled: false }) },
    properties: { tags: [rule.about] },
  };
}

function result(problem: Problem, ids: readonly string[], sources: Report['sources']): Result {
  const { rule, severity, message, help, file, fix } = problem;
  const artifactLocation = { uri: sources.path(file).split('/').map(encodeURIComponent).join('/') };
  const physicalLocation: PhysicalLocation = { artifactLocation, region: region(problem) };
  const replacements = fix?.map((edit) => ({
    deletedRegion: region(sources.locate(file, edit)),
    insertedContent: { text: edit.text },
  }));
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: help ? `${message} ${help}` : message },
    locations: [{ physicalLocation }],
    ...(replacements && { fixes: [{ description: { text: help || message }, artifactChanges: [{ artifactLocation, replacements }] }] }),
  };
}

const region = ({ line, column, endLine, endColumn }: Place): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});
