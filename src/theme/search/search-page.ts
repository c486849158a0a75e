import { showFacets } from './facets.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { facetNames, filtersOf, isEmpty, type Query, readQuery, writeQuery } from './query.ts';
import { result } from './result.ts';

/** Brings the search page to life: results while typing, facets, the keyboard, and the search in the address. */
const form = document.querySelector<HTMLFormElement>('form.search') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const status = document.querySelector('#status') as HTMLElement;
const list = document.querySelector('#results') as HTMLOListElement;
const more = document.querySelector('#more') as HTMLButtonElement;
const { base = '/', lang = 'en' } = form.dataset;
const perPage = 10;
const date = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });

let loading: Promise<Pagefind | null> | undefined;
let latest = 0;
/** Whether Down was pressed while results were on their way: it is kept until they are there. */
let downKept = false;

async function run(query: Query): Promise<void> {
  const turn = ++latest;
  markBusy(true);
  if (!loading) status.textContent = 'Loading the index …';
  loading ??= loadPagefind(base);
  const pagefind = await loading;
  if (turn !== latest) return;
  if (!pagefind) {
    status.textContent = 'There is no search index here. A build makes one: run “npx astro build”, then load this page again.';
    markBusy(false);
    return;
  }
  await pagefind.filters();
  if (turn !== latest) return;
  const term = query.text.trim() || null;
  const { results, filters } = await pagefind.search(term, { filters: filtersOf(query), ...(term === null && { sort: { date: 'desc' } }) });
  if (turn !== latest) return;
  showFacets(form, filters, query);
  list.replaceChildren();
  const briefs = `${results.length} ${results.length === 1 ? 'brief' : 'briefs'}`;
  const said = isEmpty(query)
    ? `${briefs}. Type a word, or choose a facet.`
    : results.length === 0
      ? 'Nothing found. Try fewer words, or take a facet out.'
      : `${briefs} found.`;
  await show(0);
  if (turn !== latest) return;
  status.textContent = said;
  markBusy(false);
  if (downKept && document.activeElement === input) list.querySelector('a')?.focus();
  downKept = false;

  async function show(from: number): Promise<void> {
    const page = results.slice(from, from + perPage);
    const fragments = await Promise.all(page.map(({ data }) => data()));
    if (turn !== latest) return;
    list.append(...fragments.map((fragment) => result(fragment, (day) => date.format(new Date(day.slice(0, 10))))));
    more.hidden = from + perPage >= results.length;
    more.onclick = async () => {
      const next = list.children.length;
      await show(from + perPage);
      list.children[next]?.querySelector('a')?.focus();
    };
  }
}

/** Results are on their way. */
function markBusy(busy: boolean): void {
  list.ariaBusy = String(busy);
}

function queryOfForm(): Query {
  const data = new FormData(form);
  return {
    text: String(data.get('q') ?? ''),
    facets: Object.fromEntries(facetNames.map((name) => [name, data.getAll(name).map(String)])) as Query['facets'],
  };
}

function changed(): void {
  const query = queryOfForm();
  history.replaceState(null, '', location.pathname + writeQuery(query));
  void run(query);
}

/** Down from the box into the results, up and down among them, Escape back to the box. */
function onKey(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Escape' && at >= 0) input.focus();
  else if (event.key === 'ArrowDown' && list.ariaBusy === 'true' && document.activeElement === input) downKept = true;
  else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === input)) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}

const initial = readQuery(location.search);
input.value = initial.text;
let typing: ReturnType<typeof setTimeout>;
input.addEventListener('input', () => {
  clearTimeout(typing);
  markBusy(true);
  downKept = false;
  typing = setTimeout(changed, 150);
});
form.addEventListener('change', (event) => event.target !== input && changed());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  changed();
});
document.addEventListener('keydown', onKey);
form.hidden = false;
input.focus();
void run(initial);
