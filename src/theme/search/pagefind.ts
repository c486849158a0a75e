/** The part of Pagefind's JavaScript API (1.6) that the search page uses: https://pagefind.app/docs/api-reference/. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
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

/** Loads Pagefind from the last build; `null` where there is none. */
export async function loadPagefind(base: string): Promise<Pagefind | null> {
  try {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 30 });
    await pagefind.init();
    return pagefind;
  } catch {
    return null;
  }
}
