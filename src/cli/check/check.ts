import { existsSync } from 'node:fs';
import { baselineEntries, baselineOf, beyondBaseline } from '../../check/baseline.ts';
import { readBaseline, writeBaseline } from '../../files/baseline.ts';
import type { Problem } from '../../model/problem.ts';
import { sumOf } from '../../model/verbatim.ts';
import { spareMemory } from '../../node/spare-memory.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CheckOptions } from '../check-command.ts';
import { siteRoot } from '../site-root.ts';
import { cuesOfBriefs } from './cues.ts';
import { fixedFiles } from './fix.ts';
import { formats } from './formats/index.ts';
import { screen } from './formats/screen.ts';
import { progressBar } from './progress.ts';
import type { Report } from './report.ts';
import { type Scope, scopeOf, scopeSince } from './scope.ts';
import { problemsOf, readSite, type SiteCheck } from './site-check.ts';
import { Sources } from './sources.ts';
import { watchSite } from './watch-site.ts';

/** Checks a site and tells what is wrong with it. Returns the exit status: 0, or 1 where there are errors, or more warnings than allowed. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  spareMemory({ young: true });
  if (options.watch && options.format !== 'pretty')
    throw new CannotRun('--watch tells people what is wrong: it goes with --format pretty.');
  if (options.cues && (options.watch || (options.format !== 'pretty' && options.format !== 'json')))
    throw new CannotRun('--cues makes a table: it goes with --format pretty or json, and not with --watch.');
  const root = rootOf(options.root);
  const named = scopeOf(paths, root);
  let site = await read(root);
  const since = options.since === undefined ? () => true : scopeSince(options.since, root, site);
  const isTold: Scope = (file) => named(file) && since(file);
  if (options.updateBaseline) writeBaseline(site.desk.content, baselineEntries(problemsOf(site)));
  if (options.fix) {
    const { applyFixes } = await import('./apply-fixes.ts');
    if (await applyFixes(fixedFiles(reportOn(site, isTold).problems, site), root, Boolean(options.yes))) site = await read(root);
  }
  if (options.watch) return watchSite(site, (changed, shared, first) => show(reportOn(changed, isTold, shared), first));
  const report = reportOn(site, isTold);
  tell({ ...report, ...(options.cues && { cues: cuesOfBriefs(site, isTold) }) }, options);
  return statusOf(report.problems, options);
}

function rootOf(folder: string | undefined): string {
  const root = siteRoot(folder);
  if (!existsSync(`${root}content`)) {
    throw new CannotRun(`There is no folder "content" in ${root}. Run brevier in the folder of a site, or name it with --root.`);
  }
  return root;
}

async function read(root: string): Promise<SiteCheck> {
  const bar = progressBar();
  const site = await readSite(root, bar.told);
  bar.end();
  return site;
}

function reportOn(site: SiteCheck, isTold: Scope, shared?: readonly Problem[]): Report {
  const { root, content } = site.desk;
  const all = problemsOf(site, shared).filter(({ file }) => isTold(file));
  const known = readBaseline(content).filter(({ file }) => isTold(file));
  const { problems, hidden } = beyondBaseline(all, baselineOf(known));
  const gone = known.reduce((sum, { count }) => sum + count, 0) - hidden;
  const briefs = site.files.briefs.flatMap((file) => (isTold(file) ? (site.reports.get(file) ?? []) : []));
  const coverage = sumOf(briefs.map((brief) => brief.coverage));
  return { briefs: briefs.length, problems, baseline: { hidden, gone }, coverage, sources: new Sources(root) };
}

/** As much as fits on a screen, of the files that were just changed first. */
function show(report: Report, first: ReadonlySet<string>): void {
  const { stdout } = process;
  if (stdout.isTTY) stdout.write('\u001b[2J\u001b[H');
  stdout.write(screen(report, first, stdout.columns || undefined, stdout.rows || undefined));
}

/** So many characters are written at once. */
const atOnce = 50_000;

function tell(report: Report, { format }: CheckOptions): void {
  let text = '';
  for (const part of formats[format](report, process.stdout.columns || undefined)) {
    text += part;
    if (text.length < atOnce) continue;
    process.stdout.write(text);
    text = '';
  }
  process.stdout.write(text);
}

function statusOf(problems: readonly Problem[], { maxWarnings = Number.POSITIVE_INFINITY }: CheckOptions): number {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return problems.some(({ severity }) => severity === 'error') || warnings > maxWarnings ? 1 : 0;
}
