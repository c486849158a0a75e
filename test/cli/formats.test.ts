import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { github } from '../../src/cli/check/formats/github.ts';
import { sarif } from '../../src/cli/check/formats/sarif.ts';
import type { Report } from '../../src/cli/check/report.ts';
import { Sources } from '../../src/cli/check/sources.ts';
import type { Problem } from '../../src/model/problem.ts';
import { coverageOf } from '../../src/model/verbatim.ts';
import { unmark } from '../unit/examples.ts';
import { ostrevikSite } from './ostrevik-site.ts';

const problem: Problem = {
  rule: 'quotation-is-verbatim',
  severity: 'warning',
  file: 'content/briefs/ferry, 100%.mdx',
  ...{ line: 3, column: 5, endLine: 3, endColumn: 9 },
  message: 'Two\nlines: 100%.',
  help: 'Mend it.',
};
const written = (parts: Iterable<string>) => [...parts].join('');

const reportOf = (...problems: Problem[]): Report => ({
  ...{ briefs: 1, problems, coverage: coverageOf([]) },
  baseline: { hidden: 0, gone: 0 },
  sources: new Sources(`${process.cwd()}/`),
});

describe('--format pretty', () => {
  test('shows the place, the fact, the line with its range underlined, the remedy and the rule', () => {
    const site = ostrevikSite();
    site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
    expect(
      site.brevier('check', 'content/briefs').out,
    ).toBe(`content/briefs/bridge.mdx:11:14  error  Speaker "inga-halvart" is not declared.
  11 │ <Attribution speaker="inga-halvart" source="courier" date="2024-03-11">
     │              ^^^^^^^^^^^^^^^^^^^^^^
  Did you mean "inga-halvard"?  speaker-is-declared

1 error in 1 file; 1 brief checked.
`);
  });
});

describe('--format json', () => {
  test('tells each problem with its place', () => {
    const site = ostrevikSite();
    site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
    const { out } = site.brevier('check', '--format', 'json', 'content/briefs');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      briefs: 1,
      problems: [
        {
          ...{ rule: 'speaker-is-declared', severity: 'error', file: 'content/briefs/bridge.mdx' },
          ...{ line: 11, column: 14, endLine: 11, endColumn: 36 },
          message: 'Speaker "inga-halvart" is not declared.',
          help: 'Did you mean "inga-halvard"?',
        },
      ],
    });
  });
});

describe('--cues', () => {
  const cued = (cue: string) =>
    `\n\n<Attribution speaker="inga-halvard" source="courier" cue="${cue}" date="2024-03-11">Shut.</Attribution>\n`;

  test('tells which cues introduce whom, with what a cue says besides, after the problems', () => {
    const site = ostrevikSite();
    site.write('content/briefs/bridge.mdx', site.read('content/briefs/bridge.mdx') + cued('claimed') + cued('claimed'));
    const { status, out } = site.brevier('check', '--cues', 'content/briefs');
    expect(status).toBe(0);
    expect(out).toContain(`
content/briefs/bridge.mdx  cues by speaker
  Inga Halvard  claimed 2 (doubts), said 1
  Tomas Reyk    said 1

2 notes in 1 file`);
    const data = JSON.parse(site.brevier('check', '--cues', '--format', 'json').out);
    expect(data.cues).toEqual([
      {
        file: 'content/briefs/bridge.mdx',
        speakers: [
          {
            name: 'Inga Halvard',
            ...{ speaker: 'inga-halvard', total: 3 },
            cues: [
              { cue: 'claimed', count: 2, connotation: 'doubts' },
              { cue: 'said', count: 1 },
            ],
          },
          { name: 'Tomas Reyk', speaker: 'tomas-reyk', total: 1, cues: [{ cue: 'said', count: 1 }] },
        ],
      },
    ]);
  });

  test('is no table of what was not asked for, nor of a brief that quotes nobody', () => {
    const site = ostrevikSite();
    expect(JSON.parse(site.brevier('check', '--format', 'json').out).cues).toBeUndefined();
    site.write('content/briefs/bridge.mdx', '---\ntitle: Shut\ndescription: It is.\ndate: 2024-03-12\n---\n\nShut.\n');
    expect(JSON.parse(site.brevier('check', '--cues', '--format', 'json').out).cues).toEqual([]);
  });

  test('says where it can not go', () => {
    const { status, error } = ostrevikSite().brevier('check', '--cues', '--format', 'sarif');
    expect([status, error]).toEqual([2, expect.stringContaining('--cues makes a table')]);
  });
});

describe('--format sarif', () => {
  test('is valid against the schema of OASIS, with rules, places and fixes', () => {
    const marked = readFileSync(join(import.meta.dirname, 'twenty-errors.mdx'), 'utf8');
    const site = ostrevikSite({ 'content/briefs/one brief.mdx': unmark(marked).text });
    const { status, out } = site.brevier('check', '--format', 'sarif');
    expect(status).toBe(1);
    expectValid(out);
    const run = (JSON.parse(out) as Log).runs[0];
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const found = run?.results?.find(({ ruleId }) => ruleId === 'topic-is-declared');
    expect(found?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'content/briefs/one%20brief.mdx' },
      region: { startLine: 8, startColumn: 25, endLine: 8, endColumn: 37 },
    });
    const rule = run?.tool.driver.rules?.[found?.ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: 'topic-is-declared', defaultConfiguration: { level: 'error' }, properties: { tags: ['references'] } });
  });

  test('carries what --fix would do', () => {
    const fix = [{ range: { start: 0, end: 2 }, text: 'xx' }];
    const text = written(sarif(reportOf({ ...problem, file: 'package.json', fix })));
    expectValid(text);
    expect((JSON.parse(text) as Log).runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({
      deletedRegion: { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 },
      insertedContent: { text: 'xx' },
    });
  });
});

function expectValid(text: string): void {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync('test/fixtures/sarif-schema-2.1.0.json', 'utf8'));
  // Draft 04 says `id`.
  const { $schema: _, id: __, ...draft } = schema;
  const isValid = ajv.compile(draft);
  isValid(JSON.parse(text));
  expect(isValid.errors ?? []).toEqual([]);
}

describe('--format github', () => {
  test('writes commands that GitHub reads, with its escapes', () => {
    expect(written(github(reportOf(problem)))).toBe(
      '::warning file=content/briefs/ferry%2C 100%25.mdx,line=3,endLine=3,col=5,endColumn=9,title=quotation-is-verbatim::Two%0Alines: 100%25. Mend it.\n',
    );
  });

  test('calls a note a notice, and leaves out the column where a range of several lines ends', () => {
    expect(written(github(reportOf({ ...problem, severity: 'note', endLine: 4 })))).toMatch(/^::notice .*,line=3,endLine=4,col=5,title=/);
  });
});
