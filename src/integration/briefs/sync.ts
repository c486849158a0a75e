import type { LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { beyondBaseline } from '../../check/baseline.ts';
import { checkEndings } from '../../check/check-endings.ts';
import { checkMisplaced } from '../../check/check-misplaced.ts';
import { checkSlugs } from '../../check/check-slugs.ts';
import { readAddresses } from '../../files/addresses.ts';
import { contentFiles, misplacedFiles, textOf } from '../../files/content-files.ts';
import { digest } from '../../files/digest.ts';
import { type Entities, readEntities } from '../../files/entities.ts';
import { holdToLock } from '../../files/lock/hold-to-lock.ts';
import { ownDigest } from '../../files/own-digest.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { lastChanged } from '../../model/last-changed.ts';
import { lockFile } from '../../model/lock.ts';
import { isError, type Problem } from '../../model/problem.ts';
import { slugsIn } from '../../model/slug.ts';
import { lockedStatements, lockLines } from '../../record/lock.ts';
import { bySlug } from '../by-slug.ts';
import { progressOf } from '../content/progress.ts';
import { tellProblems } from '../content/tell-problems.ts';
import { stageLock } from '../lock/publish-lock.ts';
import type { SiteModule } from '../site-module.ts';
import { type BodyList, deleteBody, folderOf, readBodyList, readEntry, writeBodyList } from './bodies.ts';
import type { StoredEntry } from './brief-entry.ts';
import { deleteExports } from './export-brief.ts';
import { digestOf, type MadeBrief, type Workshop } from './make-brief.ts';
import { makeBriefs } from './make-briefs.ts';

/** One pass over the briefs on disk, which leaves the store and the bodies as they should be. */
export class Sync {
  readonly context: LoaderContext;
  readonly site: SiteModule;
  readonly schema: z.ZodType<Frontmatter>;
  readonly #problems: Problem[] = [];
  readonly #before: BodyList;
  readonly #bodies: BodyList = bySlug();
  /** The lines in the lock of briefs that were made anew. */
  readonly #lines = new Map<string, string>();
  readonly #salt: string;

  constructor(context: LoaderContext, site: SiteModule, schema: z.ZodType<Frontmatter>) {
    this.context = context;
    this.site = site;
    this.schema = schema;
    this.#before = readBodyList(site.folders.bodies);
    this.#salt = digest(ownDigest(), JSON.stringify([site.options, site.base, site.publication, site.command]));
  }

  async run(): Promise<void> {
    const { content, bodies } = this.site.folders;
    const entities = await readEntities(content);
    const files = await contentFiles(content, 'briefs');
    const slugs = slugsIn(files);
    const elsewhere = checkMisplaced(await misplacedFiles(content));
    this.#problems.push(...entities.problems, ...checkSlugs('content/briefs', slugs), ...checkEndings(files, '.mdx'), ...elsewhere);
    const addresses = await readAddresses(this.site.folders, entities.references);
    const workshop = { site: this.site, entities, addresses, salt: digest(this.#salt, JSON.stringify([...entities.baseline])) };
    const changed = slugs.filter((slug) => !this.#keep(slug, workshop));
    const progress = progressOf(changed.length, 'briefs', this.context.logger);
    await makeBriefs(changed, workshop, this.schema, (made) => {
      this.#store(made);
      progress();
    });
    this.#forget();
    writeBodyList(bodies, this.#bodies);
    this.#hold(entities);
    tellProblems(this.#problems, this.site, this.context.logger);
  }

  /** Whether a brief stays as it is, for nothing that its page shows has changed. */
  #keep(slug: string, workshop: Workshop): boolean {
    const { store } = this.context;
    const stored = store.get(slug);
    const body = this.#before[slug];
    // The list of an older version may not say what a brief uses.
    if (!stored || !body?.uses || stored.digest !== body.digest) return false;
    if (stored.digest !== digestOf(textOf(slug, this.site.folders), body.uses, workshop)) return false;
    if (stored.deferredRender && stored.filePath) store.addModuleImport(stored.filePath);
    this.#bodies[slug] = body;
    return true;
  }

  #store({ slug, stored, deferred, digest, uses, years, locked, problems }: MadeBrief): void {
    this.#problems.push(...problems);
    if (!stored) return;
    this.context.store.set({ id: slug, data: stored, digest, filePath: stored.file, deferredRender: deferred });
    this.#bodies[slug] = {
      date: stored.date,
      lang: stored.lang,
      years,
      changed: lastChanged(stored),
      digest,
      uses,
      locked: locked?.digest,
    };
    if (locked) this.#lines.set(slug, locked.lines);
  }

  /** Briefs that are gone from the disk, or are drafts now, leave no trace; one whose year or language has changed leaves none where it was. */
  #forget(): void {
    const { store } = this.context;
    for (const slug of store.keys()) if (!this.#bodies[slug]) store.delete(slug);
    for (const [slug, before] of Object.entries(this.#before)) {
      const body = this.#bodies[slug];
      if (!body || folderOf(body) !== folderOf(before)) deleteBody(this.site.folders.bodies, { slug, ...before });
      if (!body) deleteExports(this.site.folders.exports, slug);
    }
  }

  /** Holds what is published to the lock. A build puts aside the lock as it should be; in CI, where nobody would commit it, it says so. */
  #hold({ baseline }: Entities): void {
    const { context, site } = this;
    const briefs = Object.entries(this.#bodies).flatMap(([slug, body]) => {
      const stored = context.store.get<StoredEntry>(slug);
      if (!stored || body.locked === undefined) return [];
      const { lang, corrections } = stored.data;
      const read = () => lockLines(lockedStatements(readEntry(site.folders.bodies, stored.data)));
      return [{ slug, lang, corrections: corrections.length, digest: body.locked, lines: () => this.#lines.get(slug) ?? read() }];
    });
    const { problems, text: read } = holdToLock({ ...site.folders, options: site.options }, briefs, !this.#problems.some(isError));
    this.#problems.push(...beyondBaseline(problems, baseline).problems);
    if (site.command !== 'build') return;
    const text = read();
    stageLock(site.folders, process.env.CI ? undefined : text);
    if (process.env.CI && text) context.logger.info(`${lockFile} is behind what is published: build where you can commit it.`);
  }
}
