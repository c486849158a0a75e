import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { scriptText } from '../../exports/structured-data.ts';
import type { FacetName } from '../../theme/search/query.ts';
import { bySlug } from '../by-slug.ts';
import type { BriefEntry } from './brief-entry.ts';
import type { Uses } from './shown.ts';

/**
 * The bodies of the briefs, each a small HTML document `YEAR-LANGUAGE/briefs/SLUG.html` that ends with its statements, timelines and
 * sources as JSON, outside the content store: that would be serialized and bundled again at every build. Pagefind indexes the documents
 * while Astro still renders pages, and the routes take articles and statements from here. Files are read and written synchronously: for
 * thousands of small ones that is the faster way, and one each is half the work of two.
 */
const before = '<article>';
const after = '</article></main><script type="application/json">';
const end = '</script></body></html>';

type Named = Pick<BriefEntry, 'slug' | 'date' | 'lang'>;
const fileOf = (folder: string, brief: Named) => `${folder}${folderOf(brief)}/briefs/${brief.slug}.html`;

/** The folder of a brief's body: its year, and its language where the brief says one. Together they make what is indexed as one. */
export const folderOf = ({ date, lang }: Pick<Named, 'date' | 'lang'>) => date.slice(0, 4) + (lang ? `-${lang.toLowerCase()}` : '');

/** Facets of the search: each brief has any number of values for each. */
export type Facets = Record<FacetName, readonly string[]>;

export function writeBody(folder: string, entry: BriefEntry, facets: Facets, lang: string, html: string): void {
  const { title, description, date } = entry;
  const filters = Object.entries(facets).flatMap(([name, values]) => values.map((value) => meta(`filter="${name}[content]"`, value)));
  const head = `<title>${escaped(title)}</title>${filters.join('')}${meta('sort="date[content]"', date)}${meta('meta="date[content]"', date)}`;
  const top = `<!doctype html><html lang="${escaped(lang)}"><head>${head}</head><body><main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(description)}</p>`;
  const file = fileOf(folder, entry);
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${top}${before}${html}${after}${scriptText(entry)}${end}`);
}

/** The entry that a body was written with. Throws where there is none. */
export function readEntry(folder: string, brief: Named): BriefEntry {
  const document = readFileSync(fileOf(folder, brief), 'utf8');
  return JSON.parse(document.slice(document.lastIndexOf(after) + after.length, -end.length)) as BriefEntry;
}

/** The HTML of a body. Throws where there is none. */
export function readBodyHtml(folder: string, brief: Named): string {
  const document = readFileSync(fileOf(folder, brief), 'utf8');
  return document.slice(document.indexOf(before) + before.length, document.lastIndexOf(after));
}

export function deleteBody(folder: string, brief: Named): void {
  rmSync(fileOf(folder, brief), { force: true });
}

/** The bodies that are there, by slug, each with the digest of what it was made from and what of other files it shows. */
export type BodyList = Record<string, ListedBody>;

export interface ListedBody {
  date: string;
  /** Absent where it is the site's. */
  lang?: string;
  /** The years of its statements. */
  years: string[];
  /** When the brief last changed for its readers. */
  changed: string;
  digest: string;
  /** Of its lines in the lock; absent for what is not published. */
  locked?: string;
  uses: Uses;
}

/** Empty where there is none, or where it can't be read: everything is made again then. */
export function readBodyList(folder: string): BodyList {
  try {
    return bySlug(JSON.parse(readFileSync(`${folder}list.json`, 'utf8')) as BodyList);
  } catch {
    return bySlug();
  }
}

export function writeBodyList(folder: string, list: BodyList): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}list.json`, JSON.stringify(list));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] as string);
const meta = (attribute: string, content: string) => `<meta data-pagefind-${attribute} content="${escaped(content)}">`;
