import type { FilterCounts } from './pagefind.ts';
import { type FacetName, facetNames, type Query } from './query.ts';
import { element } from './result.ts';

/** Fills the facets of the form: a box for every value that is chosen or would find something, with its count. */
export function showFacets(form: HTMLFormElement, counts: FilterCounts, { facets }: Query): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  for (const name of facetNames) {
    const details = form.querySelector<HTMLElement>(`[data-facet=${name}]`);
    const list = details?.querySelector('ul');
    if (!details || !list) continue;
    const values = facetValues(name, counts, facets[name]);
    details.hidden = values.length === 0;
    list.replaceChildren(...values.map(([value, count]) => box(name, value, count, facets[name].includes(value))));
  }
  // The boxes are made anew; the keyboard stays where it was.
  if (focused?.type === 'checkbox')
    form.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

/** The values of a facet that are chosen or would find something: of years the newest first, of others what finds most. */
export function facetValues(name: FacetName, counts: FilterCounts, chosen: readonly string[]): [value: string, count: number][] {
  return Object.entries(counts[name] ?? {})
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, one], [b, other]) => (name === 'year' ? b.localeCompare(a) : other - one || a.localeCompare(b)));
}

function box(name: string, value: string, count: number, checked: boolean): HTMLLIElement {
  const input = element('input', { type: 'checkbox', name, value, checked });
  return element('li', {}, [element('label', {}, [input, ` ${value} `, element('span', { className: 'count' }, [String(count)])])]);
}
