import type { FilterCounts } from './pagefind.ts';
import type { FacetName } from './query.ts';

/** The values of a facet that are chosen or would find something: of years the newest first, of others what finds most. */
export function facetValues(name: FacetName, counts: FilterCounts, chosen: readonly string[]): [value: string, count: number][] {
  return Object.entries(counts[name] ?? {})
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, one], [b, other]) => (name === 'year' ? b.localeCompare(a) : other - one || a.localeCompare(b)));
}

/** What a value says in a list: “Quotation (12)”. */
export const facetLabel = (value: string, count: number) => `${value} (${count})`;

/** Counts added up. A value is a name that an author chose, be it that of a property of every object. */
export function sumOf(several: readonly FilterCounts[]): FilterCounts {
  const counts: FilterCounts = {};
  for (const [name, values] of several.flatMap((filters) => Object.entries(filters))) {
    const facet: Record<string, number> = counts[name] ?? Object.create(null);
    for (const [value, count] of Object.entries(values)) facet[value] = (facet[value] ?? 0) + count;
    counts[name] = facet;
  }
  return counts;
}
