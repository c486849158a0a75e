import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createIndex, type PagefindIndex } from 'pagefind';
import { bodiesDigest } from './bodies.ts';
import type { Folders } from './folders.ts';

/** What a note adds to a statement is found by; its numbers and brackets would only tear the excerpts apart. */
const excludeSelectors = ['.ref', '.number', '.bracket', '.again', 'summary', 'svg'];

/** Pagefind's ready-made interfaces: our search page has its own. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
];

/**
 * Indexes the bodies of the briefs. Pagefind is a process of its own, so this runs while Astro renders the pages.
 * All languages share one index, with the stemming of the site's own: a search finds a brief whatever its language.
 * Where no body has changed, the last index is good.
 * @param lang the language of the site
 * @returns the number of briefs that were indexed, or 0 where nothing had changed
 */
export async function indexBodies({ bodies, searchIndex }: Pick<Folders, 'bodies' | 'searchIndex'>, lang: string): Promise<number> {
  const digest = `${lang} ${await bodiesDigest(bodies)}`;
  const mark = `${searchIndex}brevier-digest`;
  if ((await readFile(mark, 'utf8').catch(() => '')) === digest) return 0;
  const { index } = must(await createIndex({ excludeSelectors, forceLanguage: new Intl.Locale(lang).language }));
  try {
    const { page_count } = must(await (index as PagefindIndex).addDirectory({ path: bodies }));
    await rm(searchIndex, { recursive: true, force: true });
    await mkdir(searchIndex, { recursive: true });
    must(await (index as PagefindIndex).writeFiles({ outputPath: searchIndex }));
    await Promise.all(unused.map((name) => rm(searchIndex + name, { force: true })));
    await writeFile(mark, digest);
    return page_count as number;
  } finally {
    await (index as PagefindIndex).deleteIndex();
  }
}

/** Puts the index where the search page looks for it. */
export async function publishIndex({ searchIndex }: Pick<Folders, 'searchIndex'>, output: string): Promise<void> {
  if (!existsSync(searchIndex)) return;
  await cp(searchIndex, `${output}pagefind`, { recursive: true });
  await rm(`${output}pagefind/brevier-digest`);
}

/** Pagefind returns its errors. */
function must<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be made: ${response.errors.join('; ')}`);
  return response;
}
