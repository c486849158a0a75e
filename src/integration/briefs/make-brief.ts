import type { z } from 'zod';
import { textOf } from '../../files/content-files.ts';
import { digest } from '../../files/digest.ts';
import type { Entities } from '../../files/entities.ts';
import { siteFacts } from '../../files/site-facts.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { lockedStatements, lockLines } from '../../record/lock.ts';
import { yearSaid } from '../../record/record.ts';
import type { SiteModule } from '../site-module.ts';
import { writeBody } from './bodies.ts';
import { type StoredEntry, storedEntry } from './brief-entry.ts';
import { compileBrief } from './compile-brief.ts';
import { deleteExports, exportBrief } from './export-brief.ts';
import { facets } from './facets.ts';
import { shown, type Uses, usesOfEntry } from './shown.ts';

/** What the making of every brief depends on, beside its own text. It can be sent to another thread. */
export interface Workshop {
  site: SiteModule;
  entities: Entities;
  addresses: ReadonlySet<string>;
  /** Goes into every digest: another version or configuration makes everything again. */
  salt: string;
}

/** What is left of a brief when its body is written. */
export interface MadeBrief {
  slug: string;
  /** Absent where there is nothing to publish: for a draft, and for a brief with errors. */
  stored?: StoredEntry;
  deferred: boolean;
  digest: string;
  uses: Uses;
  /** In which its statements were made. */
  years: string[];
  /** Its statements as lines of the lock; absent for what is not published. */
  locked?: { lines: string; digest: string };
  problems: Problem[];
}

/** Compiles a brief, writes its body and what is published of it as data. A build leaves out drafts, and what has errors; development shows both. */
export function makeBrief(slug: string, workshop: Workshop, schema: z.ZodType<Frontmatter>): MadeBrief {
  const { site, entities } = workshop;
  const { folders, options, command } = site;
  const source = textOf(slug, folders);
  const { brief, entry, html, deferred, problems, asked } = compileBrief(slug, source, workshop, schema);
  const uses = usesOfEntry(entry, asked);
  const years = [...new Set(entry.attributions.map((attribution) => yearSaid({ attribution, brief: entry })))];
  const made = { slug, deferred, digest: digestOf(source, uses, workshop), uses, years };
  // A draft is nobody's business but the preview's.
  if (command === 'build' && entry.draft) return { ...made, problems: [] };
  // What fails is not stored by a build: the next one must find it again.
  if (command === 'build' && entry.problems) return { ...made, problems };
  writeBody(folders.bodies, entry, facets(entry, entities.references, options), entry.lang ?? options.lang, html);
  if (entry.problems) deleteExports(folders.exports, slug);
  else exportBrief(entry, brief, entities.references, site);
  const lines = lockLines(lockedStatements(entry));
  const isPublished = !entry.draft && !entry.problems;
  return { ...made, problems, stored: storedEntry(entry), ...(isPublished && { locked: { lines, digest: digest(lines) } }) };
}

/** Of everything that the page of a brief shows. */
export function digestOf(source: string, uses: Uses, { site, entities, addresses, salt }: Workshop): string {
  const { snapshotText } = siteFacts(site.folders.content, entities.references, site.options.lang);
  return digest(salt, source, shown(uses, entities, { snapshotText, addresses }));
}
