import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { CorpusBrief } from './corpus.ts';
import type { Site } from './site.ts';

/** Throws unless a build has made what it should: a number is worth nothing where the pages are wrong. */
export async function verify(
  { output, index, pageOf }: Site,
  briefs: readonly CorpusBrief[],
  edited?: { brief: CorpusBrief; word: string },
): Promise<void> {
  const missing = briefs.filter((brief) => !existsSync(pageOf(brief)));
  expect(missing.length === 0, `${missing.length} pages are missing, ${missing[0] && pageOf(missing[0])} first`);
  const pages = (await readdir(`${output}/briefs`, { recursive: true })).filter((file) => file.endsWith('index.html')).length;
  expect(pages === briefs.length, `${pages} pages of briefs, expected ${briefs.length}`);
  const indexed = await indexedPages(index);
  expect(indexed === briefs.length, `${indexed} pages in the search index, expected ${briefs.length}`);
  if (!edited) return;
  const page = pageOf(edited.brief);
  expect((await readFile(page, 'utf8')).includes(edited.word), `"${edited.word}" is not in ${page}`);
  expect(await isFound(index, edited.word), `"${edited.word}" is not in the search index`);
}

/** An index may be in parts, each in a folder of its own. */
async function indexedPages(index: string): Promise<number> {
  let sum = 0;
  for (const file of await indexFiles(index, 'pagefind-entry.json')) {
    const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, { page_count: number }> };
    sum += Object.values(entry.languages).reduce((pages, { page_count }) => pages + page_count, 0);
  }
  return sum;
}

/** The text of each page lies in the index as a fragment of its own. */
async function isFound(index: string, word: string): Promise<boolean> {
  for (const file of await indexFiles(index, '.pf_fragment')) {
    if (gunzipSync(await readFile(file)).includes(word)) return true;
  }
  return false;
}

async function indexFiles(index: string, ending: string): Promise<string[]> {
  return (await readdir(index, { recursive: true })).filter((file) => file.endsWith(ending)).map((file) => `${index}/${file}`);
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`The build is not right: ${otherwise}.`);
}
