/** The part of Pagefind's JavaScript API (1.6) that the pages use: https://pagefind.app/docs/api-reference/. */
export interface Pagefind {
  /** Loads the filters; a search counts only those that are loaded. */
  filters(): Promise<FilterCounts>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: Result[]; filters: FilterCounts }>;
}

export type Filters = Record<string, { any: string[] }>;
export type FilterCounts = Record<string, Record<string, number>>;

export interface Result {
  score: number;
  data(): Promise<Fragment>;
}

/** What an index holds of one brief, or of one statement. Locations are numbers of words in `raw_content`. */
export interface Fragment {
  url: string;
  excerpt: string;
  raw_content?: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[]>;
  locations: number[];
  anchors: { element: string; id: string; location: number; title?: string }[];
}

/** An index with one Pagefind for each language, the site's own first. */
export interface Index {
  languages: Pagefind[];
  /** Whether those of all languages are there. */
  complete: boolean;
}

/**
 * Opens an index of the last build, as soon as its first language is there; `null` where there is none. Each language is searched with
 * its own stemming. Pagefind would merge them, and then search all with the stemming of the first
 * (https://github.com/Pagefind/pagefind/discussions/984); it merges the years of one language.
 * @param arrived is called when the other languages are there too
 */
export async function openIndex(base: string, name: 'briefs' | 'statements', arrived: () => void): Promise<Index | null> {
  try {
    const folder = `${base}pagefind/${name}/`;
    const parts = (await (await fetch(`${folder}parts.json`)).json()) as string[];
    const [own, ...others] = [...new Set(parts.map(languageOf))].map((language) => ({
      parts: parts.filter((part) => languageOf(part) === language),
      // The fragment makes a module of its own of the same file: each holds the WebAssembly, and so the stemming, of one language.
      module: import(/* @vite-ignore */ `${folder}${parts[0]}/pagefind.js#${language}`) as Promise<PagefindModule>,
    }));
    const open = (language: Language) => openLanguage(folder, language, base);
    if (!own) return null;
    const index: Index = { languages: [await open(own)], complete: others.length === 0 };
    if (others.length > 0) {
      void Promise.allSettled(others.map(open)).then((outcomes) => {
        index.languages.push(...outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])));
        index.complete = index.languages.length === others.length + 1;
        arrived();
      });
    }
    return index;
  } catch {
    return null;
  }
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; excerptLength: number; noWorker: boolean }): Pagefind;
}

interface Language {
  parts: string[];
  module: Promise<PagefindModule>;
}

const languageOf = (part: string) => part.split('-')[0] as string;

async function openLanguage(folder: string, { parts: [first, ...others], module }: Language, baseUrl: string): Promise<Pagefind> {
  const options = { baseUrl, excerptLength: 30 };
  const pagefind = (await module).createInstance({ ...options, basePath: `${folder}${first}/`, noWorker: true });
  // The first part must be there for others to be merged with it.
  await pagefind.filters();
  await Promise.all(others.map((part) => pagefind.mergeIndex(`${folder}${part}/`, options)));
  await pagefind.filters();
  return pagefind;
}

/** The index knows a brief by the file that its body lies in. */
export const addressOfBrief = ({ url }: Pick<Fragment, 'url'>) => url.replace(/\.html$/, '/');
