import type { z } from 'zod';
import { baselineOf, beyondBaseline } from '../../check/baseline.ts';
import { checkSite } from '../../check/check-site.ts';
import { placesIn } from '../../check/places-in.ts';
import { siteAddresses } from '../../files/addresses.ts';
import { readBaseline } from '../../files/baseline.ts';
import { contentFiles, misplacedFiles } from '../../files/content-files.ts';
import { declaredIn, type EntityReadings, readEntityFiles } from '../../files/entities.ts';
import { holdToLock, type LockableBrief } from '../../files/lock/hold-to-lock.ts';
import { readConfig } from '../../files/read-config.ts';
import { readSchema } from '../../files/read-schema.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { byPlace, isError, type Problem } from '../../model/problem.ts';
import { slugOfFile, slugsIn } from '../../model/slug.ts';
import { type Desk, type FileReport, fileChecker, linesOf, readBrief } from './check-file.ts';
import { checkFiles } from './check-files.ts';

/** A site as the check has read it. */
export interface SiteCheck {
  desk: Desk;
  schema: z.ZodType<Frontmatter>;
  entities: EntityReadings;
  files: Record<'briefs' | 'pages' | 'elsewhere', readonly string[]>;
  /** Of briefs and pages, by file. */
  reports: ReadonlyMap<string, FileReport>;
}

/**
 * Reads and checks a site.
 * @param root the folder, with a slash at its end
 */
export async function readSite(root: string, progress?: (done: number, of: number) => void): Promise<SiteCheck> {
  const content = `${root}content/`;
  const [{ options }, schema, entities, briefs, pages, elsewhere] = await Promise.all([
    readConfig(root),
    readSchema(root),
    readEntityFiles(content),
    contentFiles(content, 'briefs'),
    contentFiles(content, 'pages'),
    misplacedFiles(content),
  ]);
  const references = declaredIn(entities);
  const addresses = await siteAddresses(root, references, { briefs: slugsIn(briefs), pages: slugsIn(pages) });
  const desk: Desk = { root, content, options, references, addresses };
  const read = [...briefs, ...pages].filter((file) => file.endsWith('.mdx'));
  const reports = await checkFiles(read, desk, schema, (done) => progress?.(done, read.length));
  return { desk, schema, entities, files: { briefs, pages, elsewhere }, reports: new Map(reports.map((report) => [report.file, report])) };
}

/** The same after files were changed that nothing else shows: briefs and pages that were there before. */
export function readAgain(site: SiteCheck, files: readonly string[]): SiteCheck {
  const check = fileChecker(site.desk, site.schema);
  return { ...site, reports: new Map([...site.reports, ...files.map((file) => [file, check(file)] as const)]) };
}

/**
 * Every problem of a site, in the order of files and places.
 * @param shared what `sharedProblems` found, where that is known
 */
export function problemsOf(site: SiteCheck, shared: readonly Problem[] = sharedProblems(site)): Problem[] {
  const own = [...site.reports.values()].flatMap(({ problems }) => problems);
  return [...own, ...shared].sort(byPlace);
}

/** The problems that no brief has by itself: those of all files together, and of what was published. */
export function sharedProblems({ desk, schema, entities, files, reports }: SiteCheck): Problem[] {
  const { options } = desk;
  const all = [...reports.values()];
  const uses = all.map((report) => report.uses);
  const found = checkSite(
    { ...entities, files: { ...entities.files, ...files }, uses, placesIn: (file) => placesIn(readBrief(file, desk, schema)) },
    options.rules,
  );
  // What the baseline holds back does not keep a brief from being published.
  const wrong = [...found, ...all.flatMap(({ problems }) => problems)].filter(isError);
  const errors = beyondBaseline(wrong, baselineOf(readBaseline(desk.content))).problems;
  const broken = new Set(errors.map(({ file }) => file));
  const published = all.flatMap(({ file, locked }): LockableBrief[] =>
    locked && !broken.has(file) ? [{ slug: slugOfFile(file), ...locked, lines: () => linesOf(file, desk, schema) }] : [],
  );
  const { problems } = holdToLock(desk, published, errors.length === 0);
  return [...found, ...problems];
}
