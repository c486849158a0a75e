import { facetLabel, facetValues } from './facet-values.ts';
import { type Answer, find } from './find.ts';
import { type Index, openIndex } from './pagefind.ts';
import { type FacetName, facetNames, filtersOf, isEmpty, type Query, queryOf, readQuery, writeQuery } from './query.ts';
import { element } from './result.ts';
import { showResults } from './results.ts';
import { carriedBy } from './search-phrases.ts';
import { statementItem } from './statement-item.ts';

/**
 * Brings the record to life: what is filtered stands in the place of the whole, and in the address. The lists come with the page, so that
 * the index is fetched for those alone who filter.
 */
const form = document.querySelector<HTMLFormElement>('form.record-filter') as HTMLFormElement;
const status = document.querySelector('#status') as HTMLElement;
const list = document.querySelector('#results') as HTMLOListElement;
const more = document.querySelector('#more') as HTMLButtonElement;
/** The lists that need no script. */
const whole = document.querySelector('#whole') as HTMLElement;
const { base = '/' } = form.dataset;
const phrases = carriedBy(form);
const selectOf = (name: FacetName) => form.elements.namedItem(name) as HTMLSelectElement;

let opening: Promise<Index | null> | undefined;
let asked: Query = readQuery(location.search);
let latest = 0;

async function run(query: Query): Promise<void> {
  const turn = ++latest;
  const stale = () => turn !== latest;
  asked = query;
  if (isEmpty(query) && !opening) return;
  list.ariaBusy = 'true';
  if (!opening) status.textContent = phrases.say('loadingIndex');
  opening ??= openIndex(base, 'statements', () => void run(asked));
  const index = await opening;
  if (stale()) return;
  if (!index) {
    status.textContent = phrases.say('noIndex');
    list.ariaBusy = 'false';
    return;
  }
  const answer = await find(index, query.text, filtersOf(query));
  const counts = await countsOf(index, query, answer);
  if (stale()) return;
  if (isEmpty(query)) {
    fillSelects(counts, query);
    list.replaceChildren();
    status.textContent = '';
  } else {
    await showResults({ list, status, more }, answer, {
      item: (fragment) => statementItem(fragment, base, phrases),
      said: said(answer.count, index),
      beside: () => fillSelects(counts, query),
      stale,
    });
    if (stale()) return;
  }
  whole.hidden = !isEmpty(query);
  more.hidden ||= isEmpty(query);
  list.ariaBusy = 'false';
}

function said(count: number, { complete }: Index): string {
  if (!complete) return phrases.say('statementsFoundSoFar', { count });
  return count === 0 ? phrases.say('nothingFound') : phrases.say('statementsFound', { count });
}

/** What each value would find in the place of the one that is chosen: a list takes one alone. */
async function countsOf(index: Index, query: Query, { counts }: Answer): Promise<Answer['counts']> {
  const chosen = facetNames.filter((name) => query.facets[name].length > 0);
  const others = chosen.map(async (name) => {
    const without = { ...query, facets: { ...query.facets, [name]: [] } };
    return [name, (await find(index, query.text, filtersOf(without))).counts[name] ?? {}];
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(others)) };
}

function fillSelects(counts: Answer['counts'], { facets }: Query): void {
  for (const name of facetNames) {
    const select = selectOf(name);
    const options = facetValues(name, counts, facets[name]).map(([value, count]) =>
      element('option', { value }, [facetLabel(value, count)]),
    );
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    select.value = facets[name][0] ?? '';
  }
}

function changed(): void {
  const query = queryOf(form);
  history.replaceState(null, '', location.pathname + writeQuery(query));
  void run(query);
}

let typing: ReturnType<typeof setTimeout>;
form.addEventListener('input', ({ target }) => {
  clearTimeout(typing);
  typing = setTimeout(changed, target instanceof HTMLInputElement ? 150 : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
(form.elements.namedItem('q') as HTMLInputElement).value = asked.text;
form.hidden = false;
void run(asked);
