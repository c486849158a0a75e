import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { beyondBaseline } from '../../check/baseline.ts';
import { checkPage } from '../../check/check-brief.ts';
import { ruleOf } from '../../check/settings.ts';
import { readAddresses } from '../../files/addresses.ts';
import { digest } from '../../files/digest.ts';
import { readEntities } from '../../files/entities.ts';
import { holdToLock } from '../../files/lock/hold-to-lock.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { briefSchema, type Frontmatter, pageSchema } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { isPage, slugOfFile } from '../../model/slug.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { lockedStatements, lockLines } from '../../record/lock.ts';
import type { BriefEntry } from '../briefs/brief-entry.ts';
import { compileBrief } from '../briefs/compile-brief.ts';
import type { SiteModule } from '../site-module.ts';
import { editorAddress } from './editor-address.ts';
import { fileOfPage } from './file-of-page.ts';
import type { PagePlace, PageProblem, PageProblems } from './messages.ts';
import { pagePlaces } from './page-places.ts';

/**
 * Every problem that the file of a page shows by itself, whatever its severity; what only all files show, the check tells. The file is read
 * again: of a brief that has not changed, the loader keeps none.
 * @param path of the page's address
 */
export async function problemsOfPage(path: string, site: SiteModule): Promise<PageProblems> {
  const file = fileOfPage(path, site.base);
  if (!file || !existsSync(site.folders.root + file)) return { problems: [], places: [] };
  const { problems, places } = await readProblems(file, site);
  return { file, places, problems: problems.map((problem) => withRule(problem, site)) };
}

interface Reading {
  problems: Problem[];
  places: PagePlace[];
}

async function readProblems(file: string, site: SiteModule): Promise<Reading> {
  const { folders, options } = site;
  const entities = await readEntities(folders.content);
  const { references, baseline } = entities;
  if (file.endsWith('.yaml')) return { problems: entities.problems.filter((problem) => problem.file === file), places: [] };
  const source = await readFile(folders.root + file, 'utf8');
  const slug = slugOfFile(file);
  const addresses = await readAddresses(folders, references);
  if (isPage(file)) {
    const page = parseBrief(source, { file, slug, schema: lenient(pageSchema), mdx: 'full', plainCue: plainCue(options) });
    const found = checkPage(page, { ...siteFacts(folders.content, references, options.lang), addresses }, options.rules);
    return { problems: beyondBaseline(found, baseline).problems, places: pagePlaces(page) };
  }
  const { brief, entry, problems } = compileBrief(slug, source, { site, entities, addresses }, lenient(briefSchema));
  const changes = beyondBaseline(changesOf(entry, site), baseline).problems;
  return { problems: [...problems, ...changes], places: pagePlaces(brief) };
}

/** A site may have added fields; the loader has held them against its own schema. */
const lenient = (schema: typeof briefSchema | typeof pageSchema) => schema.loose() as z.ZodType as z.ZodType<Frontmatter>;

/** What has changed in a brief since it was published. */
function changesOf(entry: BriefEntry, { folders, options }: SiteModule): Problem[] {
  if (entry.draft || entry.problems) return [];
  const lines = lockLines(lockedStatements(entry));
  const { slug, lang, corrections } = entry;
  const brief = { slug, lang, corrections: corrections.length, digest: digest(lines), lines: () => lines };
  return holdToLock({ ...folders, options }, [brief], false).problems;
}

function withRule(problem: Problem, site: SiteModule): PageProblem {
  const { norm, reason } = ruleOf(problem.rule) ?? {};
  return { ...problem, norm, reason, guide: guideOf(problem.rule, site), editor: editorAddress(problem, site) };
}

/** The page of a rule, on the one site that holds the guide. */
function guideOf(rule: string, { base, folders }: SiteModule): string | undefined {
  return ruleOf(rule) && existsSync(`${folders.root}src/pages/guide/rules/[rule].astro`) ? `${base}guide/rules/${rule}/` : undefined;
}
