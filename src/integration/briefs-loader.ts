import { readFile } from 'node:fs/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'tinyglobby';
import { z } from 'zod';
import { checkSlugs } from '../check/check-slugs.ts';
import { report, tally } from '../check/report.ts';
import { briefSchema, type Frontmatter } from '../model/frontmatter.ts';
import { isError, type Problem } from '../model/problem.ts';
import { bodySlugs, deleteBody, writeBody } from './bodies.ts';
import type { BriefEntry } from './brief-entry.ts';
import { compileBrief } from './compile-brief.ts';
import { digest, ownDigest } from './digest.ts';
import { type Entities, entityKinds, readEntities } from './entities.ts';
import { facets } from './facets.ts';
import { ContentError } from './problem-error.ts';
import { shown } from './shown.ts';
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
  const { content } = site.folders;
  return {
    name: 'brevier-briefs',
    schema: z.custom<BriefEntry>(),
    async load(context) {
      const sync = () => new Sync(context, site, schema).run();
      await sync();
      watchFolders(
        context,
        ['briefs', 'snapshots', ...entityKinds].map((name) => `${content}${name}/`),
        sync,
      );
    },
  };
}

const atOnce = 32;

/** One pass over the briefs on disk, which leaves the store and the bodies as they should be. */
class Sync {
  readonly context: LoaderContext;
  readonly site: SiteModule;
  readonly schema: z.ZodType<Frontmatter>;
  readonly #problems: Problem[] = [];
  readonly #kept = new Set<string>();
  readonly #salt: string;

  constructor(context: LoaderContext, site: SiteModule, schema: z.ZodType<Frontmatter>) {
    this.context = context;
    this.site = site;
    this.schema = schema;
    this.#salt = digest(ownDigest(), JSON.stringify([site.options, site.base, site.command]));
  }

  async run(): Promise<void> {
    const { content, bodies } = this.site.folders;
    const entities = await readEntities(content);
    const slugs = await slugsIn(`${content}briefs`);
    const rendered = await bodySlugs(bodies);
    this.#problems.push(...entities.problems, ...checkSlugs(slugs));
    for (let at = 0; at < slugs.length; at += atOnce) {
      await Promise.all(slugs.slice(at, at + atOnce).map((slug) => this.#brief(slug, entities, rendered)));
    }
    await this.#forget(rendered);
    this.#tell();
  }

  async #brief(slug: string, entities: Entities, rendered: Set<string>): Promise<void> {
    const { store } = this.context;
    const { folders, options, command } = this.site;
    const source = await readFile(`${folders.content}briefs/${slug}.mdx`, 'utf8');
    const digestOf = (entry: BriefEntry) => digest(this.#salt, source, shown(entry, entities));
    const stored = store.get<BriefEntry & Record<string, unknown>>(slug);
    if (stored && rendered.has(slug) && stored.digest === digestOf(stored.data)) {
      if (stored.deferredRender && stored.filePath) store.addModuleImport(stored.filePath);
      this.#kept.add(slug);
      return;
    }
    const { entry, html, deferred, problems } = compileBrief(slug, source, entities, this.site, this.schema);
    // What fails is not stored by a build: the next one must find it again. A draft is nobody's business but the preview's.
    if (command === 'build' && entry.draft) return;
    this.#problems.push(...problems);
    if (command === 'build' && entry.problems) return;
    await writeBody(folders.bodies, slug, entry, facets(entry, entities.references, options.lang), entry.lang ?? options.lang, html);
    store.set({ id: slug, data: { ...entry }, digest: digestOf(entry), filePath: entry.file, deferredRender: deferred });
    this.#kept.add(slug);
  }

  /** Briefs that are gone from the disk, or are drafts now, leave no trace. */
  async #forget(rendered: Set<string>): Promise<void> {
    const { store } = this.context;
    const gone = [...new Set([...store.keys(), ...rendered])].filter((slug) => !this.#kept.has(slug));
    for (const slug of gone) store.delete(slug);
    await Promise.all(gone.map((slug) => deleteBody(this.site.folders.bodies, slug)));
  }

  #tell(): void {
    const { logger } = this.context;
    const errors = this.#problems.filter(isError);
    const others = this.#problems.filter((problem) => !isError(problem));
    if (others.length > 0) logger.warn(`${tally(others)}\n${report(others)}`);
    if (errors.length > 0 && this.site.command === 'build') throw new ContentError(errors);
    if (errors.length > 0) logger.error(`${tally(errors)}\n${report(errors)}`);
  }
}

async function slugsIn(folder: string): Promise<string[]> {
  const files = await glob('**/*.mdx', { cwd: folder, expandDirectories: false });
  return files.map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, '')).sort();
}
