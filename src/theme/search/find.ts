import { sumOf } from './facet-values.ts';
import type { FilterCounts, Filters, Fragment, Index, Pagefind, Result } from './pagefind.ts';

/** What an index answers, over all of its languages. */
export interface Answer {
  count: number;
  /** Of each value of each facet. */
  counts: FilterCounts;
  /** Loads the next of the results. */
  next(most: number): Promise<Fragment[]>;
}

/** How many results are loaded at a time, of all languages together. */
const atOnce = 10;
const sort = { date: 'desc' } as const;

/** Searches all languages: for words, the best first; for facets alone, the newest first. */
export async function find({ languages }: Index, words: string, filters: Filters): Promise<Answer> {
  const term = words.trim() || null;
  const answers = await Promise.all(languages.map((pagefind) => pagefind.search(term, { filters, ...(term === null && { sort }) })));
  const counts = sumOf(answers.map((answer) => answer.filters));
  const results = answers.flatMap((answer) => answer.results);
  const fragments = term === null ? newestFirst(languages, filters, counts) : bestFirst(results);
  return { count: results.length, counts, next: (most) => take(fragments, most) };
}

async function* bestFirst(results: Result[]): AsyncGenerator<Fragment> {
  const sorted = results.sort((a, b) => b.score - a.score);
  for (let at = 0; at < sorted.length; at += atOnce) yield* await load(sorted.slice(at, at + atOnce));
}

/**
 * Pagefind's score of a sorted result is its rank in its own part: it puts those of different parts in no order. So this goes from year to
 * year, of which a language has one part each, and takes from the languages what is the newest.
 */
async function* newestFirst(languages: Pagefind[], filters: Filters, { year: years = {} }: FilterCounts): AsyncGenerator<Fragment> {
  const found = Object.keys(years).filter((year) => years[year]);
  for (const year of found.sort().reverse()) {
    const answers = await Promise.all(
      languages.map((pagefind) => pagefind.search(null, { filters: { ...filters, year: { any: [year] } }, sort })),
    );
    const lists = answers.map(({ results }) => ({ results, loaded: [] as Fragment[] }));
    const few = Math.ceil(atOnce / lists.length);
    for (;;) {
      await Promise.all(
        lists.map(async (list) => {
          if (list.loaded.length === 0) list.loaded = await load(list.results.splice(0, few));
        }),
      );
      const [newest] = lists.map(({ loaded }) => loaded).sort(([a], [b]) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
      const fragment = newest?.shift();
      if (!fragment) break;
      yield fragment;
    }
  }
}

const dateOf = (fragment: Fragment | undefined) => fragment?.meta.date ?? '';
const load = (results: Result[]) => Promise.all(results.map(({ data }) => data()));

async function take(fragments: AsyncGenerator<Fragment>, most: number): Promise<Fragment[]> {
  const taken: Fragment[] = [];
  while (taken.length < most) {
    const { done, value } = await fragments.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
