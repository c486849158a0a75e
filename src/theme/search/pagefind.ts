/** The part of Pagefind's JavaScript API (1.6) that the search page uses: https://pagefind.app/docs/api-reference/. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Loads the filters; a search counts only those that are loaded. */
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options?: { filters?: Record<string, { any: string[] }>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { id: string; data(): Promise<Fragment> }[]; filters: FilterCounts }>;
}

export type FilterCounts = Record<string, Record<string, number>>;

/** What the index holds of one brief. Locations are numbers of words in `raw_content`. */
export interface Fragment {
  url: string;
  excerpt: string;
  raw_content?: string;
  content: string;
  meta: { title?: string; date?: string };
  locations: number[];
  anchors: { element: string; id: string; location: number; title?: string }[];
}

/**
 * Loads Pagefind and the index of the last build; `null` where there is none. A large site's index has several parts, the newest
 * first: sorted by date, the results of one follow those of the other.
 */
export async function loadPagefind(base: string): Promise<Pagefind | null> {
  try {
    const folder = `${base}pagefind/`;
    const [newest, ...others] = (await (await fetch(`${folder}parts.json`)).json()) as string[];
    if (newest === undefined) return null;
    const options = { baseUrl: base, excerptLength: 30 };
    const pagefind = (await import(/* @vite-ignore */ `${folder}${newest}/pagefind.js`)) as Pagefind;
    await pagefind.options(options);
    await pagefind.init();
    await Promise.all(others.map((part) => pagefind.mergeIndex(`${folder}${part}/`, options)));
    return pagefind;
  } catch {
    return null;
  }
}

/** The index knows a brief by the file that its body lies in. */
export const addressOfBrief = ({ url }: Pick<Fragment, 'url'>) => url.replace(/\.html$/, '/');
