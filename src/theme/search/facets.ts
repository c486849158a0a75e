import { facetValues } from './facet-values.ts';
import type { FilterCounts } from './pagefind.ts';
import { facetNames, type Query } from './query.ts';
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

function box(name: string, value: string, count: number, checked: boolean): HTMLLIElement {
  const input = element('input', { type: 'checkbox', name, value, checked });
  return element('li', {}, [element('label', {}, [input, ` ${value} `, element('span', { className: 'count' }, [String(count)])])]);
}
