import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { digest } from '../../files/digest.ts';
import { readEntities } from '../../files/entities.ts';
import type { ResolvedOptions } from '../../files/options.ts';
import type { References } from '../../model/entities.ts';
import { folderOf, readBodyList, readEntry } from '../briefs/bodies.ts';
import type { Folders } from '../folders.ts';
import { share } from '../share.ts';
import { type Part, partsOf } from './search-parts.ts';
import { statementRecords } from './statement-records.ts';

/** A note is found by its words; its numbers and brackets would only tear the excerpts apart. */
const excludeSelectors = ['.ref', '.number', '.bracket', '.again', 'summary', 'svg'];

/** A file each would be many thousands; so many of a part are some kilobytes each. */
const maxFragments = 100;

/** Pagefind's ready-made interfaces, and its worker: our pages have their own, and a search of theirs takes milliseconds. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui|worker)\./;

/** Holds the digest of what a part was made from. */
const markName = 'brevier-digest';

interface Place {
  folders: Pick<Folders, 'content' | 'bodies' | 'searchIndex'>;
  options: Pick<ResolvedOptions, 'lang' | 'phrases'>;
}

/**
 * Indexes the bodies of the briefs.
 * @returns the number of briefs that were indexed, or 0 where nothing had changed
 */
export function indexBriefs({ folders: { bodies, searchIndex }, options: { lang } }: Place): Promise<number> {
  const parts = partsOf(readBodyList(bodies), lang, ({ date }) => [date.slice(0, 4)]);
  return indexParts(`${searchIndex}briefs/`, parts, { excludeSelectors }, async (index, part) => {
    let pages = 0;
    for (const folder of new Set(part.bodies.map(folderOf))) pages += must(await index.addDirectory({ path: bodies + folder })).page_count;
    return pages;
  });
}

/**
 * Indexes the statements of the briefs one by one.
 * @returns the number of statements that were indexed, or 0 where nothing had changed
 */
export function indexStatements({ folders: { content, bodies, searchIndex }, options }: Place): Promise<number> {
  const parts = partsOf(readBodyList(bodies), options.lang, ({ years }) => years);
  let references: Promise<References> | undefined;
  return indexParts(`${searchIndex}statements/`, parts, { maxFragments }, async (index, part) => {
    references ??= readEntities(content).then((entities) => entities.references);
    const known = await references;
    const records = part.bodies.flatMap((body) => statementRecords(readEntry(bodies, body), known, options, part.year));
    // All at once they would wait in memory.
    for (let at = 0; at < records.length; at += 500) {
      for (const added of await Promise.all(records.slice(at, at + 500).map(index.addCustomRecord))) must(added);
    }
    return records.length;
  });
}

/**
 * Makes those parts of an index anew in which something has changed, and takes away those that are no more. Pagefind can't add to an
 * index, and holds all that it indexes in memory: it begins anew for each part.
 * @returns what `fill` counted
 */
async function indexParts(
  folder: string,
  parts: Part[],
  settings: PagefindServiceConfig,
  fill: (index: PagefindIndex, part: Part) => Promise<number>,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const names = parts.map(({ name }) => name);
  for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(folder + name, { recursive: true });
  let count = 0;
  for (const part of parts) {
    const outputPath = folder + part.name;
    const mark = `${outputPath}/${markName}`;
    const current = digest(JSON.stringify(settings), ...part.bodies.flatMap(({ slug, digest }) => [slug, digest]));
    if (existsSync(mark) && readFileSync(mark, 'utf8') === current) continue;
    try {
      const index = must(await createIndex({ ...settings, forceLanguage: part.language })).index as PagefindIndex;
      count += await fill(index, part);
      rmSync(outputPath, { recursive: true, force: true });
      must(await index.writeFiles({ outputPath }));
    } finally {
      await close();
    }
    for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(`${outputPath}/${name}`);
    writeFileSync(mark, current);
  }
  writeFileSync(`${folder}parts.json`, JSON.stringify(names));
  return count;
}

/** Puts the index where the pages look for it. */
export function publishIndex({ searchIndex }: Pick<Folders, 'searchIndex'>, output: string): void {
  share(searchIndex, `${output}pagefind/`, [markName]);
}

/** Pagefind returns its errors. */
function must<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
  return response;
}
