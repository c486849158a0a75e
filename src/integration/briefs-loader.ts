import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { checkBrief } from '../check/check-brief.ts';
import { checkSlugs } from '../check/check-slugs.ts';
import { report, tally } from '../check/report.ts';
import { briefSchema, type Frontmatter } from '../model/frontmatter.ts';
import type { Problem } from '../model/problem.ts';
import { needsCompiler } from '../parse/needs-compiler.ts';
import { parseBrief } from '../parse/parse-brief.ts';
import { contextOf } from '../render/context.ts';
import { html } from '../render/html.ts';
import { bodySlugs, deleteBody, writeBody } from './bodies.ts';
import { type BriefEntry, briefEntry } from './brief-entry.ts';
import { digest, ownDigest } from './digest.ts';
import { type Entities, entityKinds, readEntities } from './entities.ts';
import { facets } from './facets.ts';
import { ContentError, errorsOf } from './problem-error.ts';
import type { SiteModule } from './site-module.ts';
import { watchFolders } from './watch.ts';

export interface BriefsLoaderOptions {
  /** The schema of the frontmatter, where a site adds fields: `briefSchema.extend({ … })`. */
  schema?: z.ZodType<Frontmatter>;
}

/**
 * Loads `content/briefs`: each brief is parsed, checked against the speakers, outlets and topics, and rendered to HTML, once for
 * every change of what its page shows. A build ends with all problems of all briefs; development keeps going and shows them.
 */
export function briefsLoader(site: SiteModule, { schema = briefSchema }: BriefsLoaderOptions = {}): Loader {
  return {
    name: 'brevier-briefs',
    schema: z.custom<BriefEntry>(),
    async load(context) {
      const { content } = site.folders;
      await sync(context, site, schema);
      watchFolders(
        context,
        ['briefs', ...entityKinds].map((name) => `${content}${name}/`),
        () => sync(context, site, schema),
      );
    },
  };
}

const atOnce = 32;

async function sync(context: LoaderContext, site: SiteModule, schema: z.ZodType<Frontmatter>): Promise<void> {
  const { store, logger } = context;
  const { content, bodies } = site.folders;
  const entities = await readEntities(content);
  const slugs = (await glob('**/*.mdx', { cwd: `${content}briefs`, expandDirectories: false }))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();
  const problems: Problem[] = [...entities.problems, ...checkSlugs(slugs)];
  const salt = digest(ownDigest(), entities.digest, JSON.stringify([site.options, site.base, site.command]));
  const rendered = await bodySlugs(bodies);
  const gone = new Set([...store.keys(), ...rendered]);
  for (let at = 0; at < slugs.length; at += atOnce) {
    await Promise.all(
      slugs.slice(at, at + atOnce).map(async (slug) => {
        const source = await readFile(`${content}briefs/${slug}.mdx`, 'utf8');
        const sourceDigest = digest(salt, source);
        const stored = store.get(slug);
        if (stored?.digest === sourceDigest && rendered.has(slug)) {
          if (stored.deferredRender && stored.filePath) store.addModuleImport(stored.filePath);
          gone.delete(slug);
          return;
        }
        const found = await load(slug, source, sourceDigest, entities, context, site, schema);
        if (found) gone.delete(slug);
        problems.push(...(found ?? []));
      }),
    );
  }
  for (const slug of gone) store.delete(slug);
  await Promise.all([...gone].map((slug) => deleteBody(bodies, slug)));
  const errors = errorsOf(problems);
  if (errors.length > 0 && site.command === 'build') throw new ContentError(errors);
  if (errors.length > 0) logger.error(`${tally(errors)}\n${report(errors)}`);
}

/** Puts one brief into the store and returns its problems; `null` for a draft that a build leaves out. */
async function load(
  slug: string,
  source: string,
  sourceDigest: string,
  entities: Entities,
  { store, logger }: LoaderContext,
  site: SiteModule,
  schema: z.ZodType<Frontmatter>,
): Promise<Problem[] | null> {
  const { options, base, command, folders } = site;
  const file = `content/briefs/${slug}.mdx`;
  const brief = parseBrief(source, { file, slug, schema, mdx: options.mdx });
  if (command === 'build' && brief.frontmatter?.draft) return null;
  const problems = checkBrief(brief, entities.references);
  const errors = errorsOf(problems);
  for (const { line, column, message, help } of problems.filter(({ severity }) => severity === 'warning'))
    logger.warn(`${file}:${line}:${column} ${message} ${help}`);
  const entry = briefEntry(brief, [...entities.problems, ...errors]);
  const body = errors.length > 0 ? '' : html(brief, contextOf(brief, { references: entities.references, lang: options.lang, base }));
  await writeBody(folders.bodies, slug, entry, facets(entry, entities.references, options.lang), entry.lang ?? options.lang, body);
  store.set({
    id: slug,
    data: entry as unknown as Record<string, unknown>,
    digest: sourceDigest,
    filePath: file,
    deferredRender: needsCompiler(brief.tree),
  });
  return problems;
}
