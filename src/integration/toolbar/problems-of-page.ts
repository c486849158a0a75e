import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { checkPage } from '../../check/check-brief.ts';
import { ruleOf } from '../../check/settings.ts';
import { digest } from '../../files/digest.ts';
import { readEntities } from '../../files/entities.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { briefSchema, type Frontmatter, pageSchema } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { lockedStatements, lockLines } from '../../record/lock.ts';
import { compileBrief } from '../briefs/compile-brief.ts';
import { holdToLock } from '../lock/hold-to-lock.ts';
import type { SiteModule } from '../site-module.ts';
import { editorAddress } from './editor-address.ts';
import { fileOfPage } from './file-of-page.ts';
import { type PagePlace, placesOf } from './places-of.ts';

/** What the toolbar shows of a page. */
export interface PageProblems {
  /** The file that the page is made from, below the site's root; absent where it is made from many. */
  file?: string;
  problems: PageProblem[];
  /** The parts of the page that have no `data-place`. */
  places: PagePlace[];
}

export interface PageProblem extends Problem {
  /** What the rule asks for, and why. */
  norm?: string;
  reason?: string;
  /** What opens the place in the editor, once it is fetched. */
  editor: string;
}

/**
 * Every problem of the file that a page is made from, whatever its severity. The file is read again: of a brief that has not changed,
 * nothing is at hand.
 * @param path of the page's address
 */
export async function problemsOfPage(path: string, site: SiteModule): Promise<PageProblems> {
  const { root } = site.folders;
  const file = fileOfPage(path, site.base);
  if (!file || !existsSync(root + file)) return { problems: [], places: [] };
  const { problems, places } = await read(file, site);
  return { file, places, problems: problems.map((problem) => ({ ...problem, ...told(problem), editor: editorAddress(problem, site) })) };
}

async function read(file: string, site: SiteModule): Promise<Omit<PageProblems, 'problems'> & { problems: Problem[] }> {
  const { folders, options } = site;
  const entities = await readEntities(folders.content);
  if (file.endsWith('.yaml')) return { problems: entities.problems.filter((problem) => problem.file === file), places: [] };
  const source = await readFile(folders.root + file, 'utf8');
  const slug = file.replace(/^content\/\w+\/|\.mdx$/g, '');
  if (file.startsWith('content/pages/')) {
    const page = parseBrief(source, { file, slug, schema: lenient(pageSchema), mdx: 'full' });
    return {
      problems: checkPage(page, siteFacts(folders.content, entities.references, options.lang), options.rules),
      places: placesOf(page),
    };
  }
  const { brief, entry, problems } = compileBrief(slug, source, entities, site, lenient(briefSchema));
  if (entry.draft || entry.problems) return { problems, places: placesOf(brief) };
  const lines = lockLines(lockedStatements(entry));
  const lockable = { slug, corrections: entry.corrections.length, digest: digest(lines), lines: () => lines };
  return { problems: [...problems, ...holdToLock(site, [lockable], false).problems], places: placesOf(brief) };
}

/** A site may have added fields; the loader has held them against its own schema. */
const lenient = (schema: typeof briefSchema | typeof pageSchema) => schema.loose() as z.ZodType as z.ZodType<Frontmatter>;

function told({ rule: id }: Problem): Pick<PageProblem, 'norm' | 'reason'> {
  const { norm, reason } = ruleOf(id) ?? {};
  return { norm, reason };
}
