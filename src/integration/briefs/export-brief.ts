import { existsSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { annotations } from '../../exports/annotations.ts';
import { type BriefFile, briefFiles } from '../../exports/brief-files.ts';
import { briefJson } from '../../exports/brief-json.ts';
import { markdown } from '../../exports/markdown.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Brief } from '../../model/brief.ts';
import type { References } from '../../model/entities.ts';
import type { Folders } from '../folders.ts';
import { share } from '../share.ts';
import type { SiteModule } from '../site-module.ts';
import type { BriefEntry } from './brief-entry.ts';

const fileOf = (folder: string, slug: string, ending: BriefFile) => `${folder}briefs/${slug}${ending}`;

/**
 * Writes what is published of a brief beside its page, into a folder with the layout of the output. They are no routes of Astro's, for
 * which thousands of small files are slow, and which would know no more than the thread that has just read the brief.
 */
export function exportBrief(
  entry: BriefEntry,
  reading: Brief,
  references: References,
  { folders, options, publication }: SiteModule,
): void {
  const phrases = phrasesOf([entry.lang, options.lang], options.phrases);
  const texts: Record<BriefFile, string> = {
    '.json': JSON.stringify(briefJson(entry, references, publication)),
    '.md': markdown(entry, reading, references, publication, phrases),
    '.annotations.jsonld': JSON.stringify(annotations(entry, references, publication)),
  };
  const place = dirname(fileOf(folders.exports, entry.slug, '.json'));
  if (!existsSync(place)) mkdirSync(place, { recursive: true });
  // The published site has the same files under names of its own: they are replaced, not written over.
  deleteExports(folders.exports, entry.slug);
  for (const [ending, text] of Object.entries(texts)) writeFileSync(fileOf(folders.exports, entry.slug, ending as BriefFile), text);
}

export function deleteExports(folder: string, slug: string): void {
  for (const ending of Object.keys(briefFiles)) {
    const file = fileOf(folder, slug, ending as BriefFile);
    if (existsSync(file)) unlinkSync(file);
  }
}

/** Puts the files of all briefs beside their pages. A site without briefs has none. */
export function publishExports({ exports }: Pick<Folders, 'exports'>, output: string): void {
  if (existsSync(exports)) share(exports, output);
}
