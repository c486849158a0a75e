import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BriefEntry } from './brief-entry.ts';
import { digest } from './digest.ts';

/**
 * The bodies of the briefs, each a small HTML document below `briefs/SLUG/`, outside the content store: that would be
 * serialized and bundled again at every build. Pagefind indexes this folder while Astro still renders pages,
 * and the route of a brief takes its article from here.
 */
const before = '<article>';
const after = '</article></main></body></html>';

const fileOf = (folder: string, slug: string) => `${folder}briefs/${slug}/index.html`;

/** Facets of the search: each brief has any number of values for each. */
export type Facets = Record<'speaker' | 'outlet' | 'topic' | 'kind' | 'year' | 'language', readonly string[]>;

export async function writeBody(
  folder: string,
  slug: string,
  entry: BriefEntry,
  facets: Facets,
  lang: string,
  html: string,
): Promise<void> {
  const file = fileOf(folder, slug);
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`),
  );
  const head = `<!doctype html><html lang="${escaped(lang)}"><head><title>${escaped(entry.title)}</title>${filters.join('')}<meta data-pagefind-sort="date[content]" content="${escaped(entry.date)}"><meta data-pagefind-meta="date[content]" content="${escaped(entry.date)}"></head>`;
  const document = `${head}<body><main data-pagefind-body><h1>${escaped(entry.title)}</h1><p>${escaped(entry.description)}</p>${before}${html}${after}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, document);
}

export async function readBody(folder: string, slug: string): Promise<string> {
  const document = await readFile(fileOf(folder, slug), 'utf8');
  return document.slice(document.indexOf(before) + before.length, -after.length);
}

/** The slugs of the bodies that are there. */
export async function bodySlugs(folder: string): Promise<Set<string>> {
  const files = await readdir(`${folder}briefs/`, { recursive: true, withFileTypes: true }).catch(() => []);
  const slugs = files
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => entry.parentPath.replaceAll('\\', '/').slice(`${folder}briefs/`.length));
  return new Set(slugs);
}

export async function deleteBody(folder: string, slug: string): Promise<void> {
  await rm(fileOf(folder, slug), { force: true });
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] as string);

/** Changes when any body does. */
export async function bodiesDigest(folder: string): Promise<string> {
  const slugs = [...(await bodySlugs(folder))].sort();
  const parts = await Promise.all(slugs.map(async (slug) => digest(slug, await readFile(fileOf(folder, slug), 'utf8'))));
  return digest(...parts);
}
