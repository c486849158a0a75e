import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type BodyList, readBodyList } from './bodies.ts';
import { digest } from './digest.ts';
import type { Folders } from './folders.ts';
import { share } from './share.ts';

/** A note is found by its words; its numbers and brackets would only tear the excerpts apart. */
const excludeSelectors = ['.ref', '.number', '.bracket', '.again', 'summary', 'svg'];

/** Pagefind's ready-made interfaces: our search page has its own. */
const unused = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\./;

/** Holds the digest of what a part was made from. */
const markName = 'brevier-digest';

/** Up to so many briefs make one index; of more, each year has its own. */
const most = 1_000;

/**
 * Indexes the bodies of the briefs. Pagefind is a process of its own, so this runs while Astro renders the pages. It holds all that it
 * indexes in memory and can't add to an index, so a large site is indexed in parts, and a part in which nothing has changed is kept.
 * All languages share an index, with the stemming of the site's own: a search finds a brief whatever its language.
 * @param lang the language of the site
 * @returns the number of briefs that were indexed, or 0 where nothing had changed
 */
export async function indexBodies({ bodies, searchIndex }: Pick<Folders, 'bodies' | 'searchIndex'>, lang: string): Promise<number> {
  const parts = partsOf(readBodyList(bodies));
  mkdirSync(searchIndex, { recursive: true });
  for (const name of readdirSync(searchIndex)) if (!parts.has(name)) rmSync(searchIndex + name, { recursive: true });
  let count = 0;
  for (const [name, { years, made }] of parts) {
    const mark = `${searchIndex}${name}/${markName}`;
    const current = digest(lang, ...excludeSelectors, ...made);
    if (existsSync(mark) && readFileSync(mark, 'utf8') === current) continue;
    count += await indexPart(
      years.map((year) => `${bodies}${year}`),
      `${searchIndex}${name}`,
      lang,
    );
    writeFileSync(mark, current);
  }
  writeFileSync(`${searchIndex}parts.json`, JSON.stringify([...parts.keys()]));
  return count;
}

/** The parts of the index, the newest first, with the years that each holds and the digests of its bodies. */
function partsOf(list: BodyList): Map<string, { years: string[]; made: string[] }> {
  const parts = new Map<string, { years: string[]; made: string[] }>();
  const bodies = Object.entries(list).sort(([a, one], [b, other]) =>
    one.date === other.date ? (a < b ? -1 : 1) : one.date < other.date ? 1 : -1,
  );
  for (const [slug, { date, digest: body }] of bodies) {
    const year = date.slice(0, 4);
    const name = bodies.length > most ? year : 'all';
    const part = parts.get(name) ?? { years: [], made: [] };
    if (!part.years.includes(year)) part.years.push(year);
    part.made.push(slug, body);
    parts.set(name, part);
  }
  return parts;
}

async function indexPart(paths: string[], outputPath: string, lang: string): Promise<number> {
  const { index } = must(await createIndex({ excludeSelectors, forceLanguage: new Intl.Locale(lang).language }));
  try {
    let count = 0;
    for (const path of paths) count += must(await (index as PagefindIndex).addDirectory({ path })).page_count;
    rmSync(outputPath, { recursive: true, force: true });
    must(await (index as PagefindIndex).writeFiles({ outputPath }));
    for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(`${outputPath}/${name}`);
    return count;
  } finally {
    await close();
  }
}

/** Puts the index where the search page looks for it. */
export function publishIndex({ searchIndex }: Pick<Folders, 'searchIndex'>, output: string): void {
  share(searchIndex, `${output}pagefind/`, [markName]);
}

/** Pagefind returns its errors. */
function must<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
  return response;
}
