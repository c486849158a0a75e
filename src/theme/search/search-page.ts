import { localeOf } from '../../language/locale.ts';
import { showFacets } from './facets.ts';
import { find } from './find.ts';
import { type Index, openIndex } from './pagefind.ts';
import { filtersOf, isEmpty, type Query, queryOf, readQuery, writeQuery } from './query.ts';
import { result } from './result.ts';
import { showResults } from './results.ts';
import { carriedBy } from './search-phrases.ts';

/** Brings the search page to life: results while typing, facets, the keyboard, and the search in the address. */
const form = document.querySelector<HTMLFormElement>('form.search') as HTMLFormElement;
const input = form.elements.namedItem('q') as HTMLInputElement;
const status = document.querySelector('#status') as HTMLElement;
const list = document.querySelector('#results') as HTMLOListElement;
const more = document.querySelector('#more') as HTMLButtonElement;
const { base = '/' } = form.dataset;
const { say, lang } = carriedBy(form);
const place = { list, status, more };
const date = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' });

let opening: Promise<Index | null> | undefined;
let asked: Query = readQuery(location.search);
let latest = 0;
/** Whether Down was pressed while results were on their way: it is kept until they are there. */
let downKept = false;

async function run(query: Query): Promise<void> {
  const turn = ++latest;
  const stale = () => turn !== latest;
  asked = query;
  markBusy(true);
  if (!opening) status.textContent = say('loadingIndex');
  opening ??= openIndex(base, 'briefs', () => void run(asked));
  const index = await opening;
  if (stale()) return;
  if (!index) {
    status.textContent = say('noIndex');
    markBusy(false);
    return;
  }
  const answer = await find(index, query.text, filtersOf(query));
  if (stale()) return;
  await showResults(place, answer, {
    item: (fragment) => result(fragment, (day) => date.format(new Date(day.slice(0, 10)))),
    said: said(answer.count, query, index),
    beside: () => showFacets(form, answer.counts, query),
    stale,
  });
  if (stale()) return;
  markBusy(false);
  if (downKept && document.activeElement === input) list.querySelector('a')?.focus();
  downKept = false;
}

function said(count: number, query: Query, { complete }: Index): string {
  if (!complete) return say('foundSoFar', { count });
  if (isEmpty(query)) return say('typeOrChoose', { count });
  return count === 0 ? say('nothingFound') : say('found', { count });
}

/** Results are on their way. */
function markBusy(busy: boolean): void {
  list.ariaBusy = String(busy);
}

function changed(): void {
  const query = queryOf(form);
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

input.value = asked.text;
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
// Where the facets stand above the results, they wait to be opened.
if (matchMedia('(max-width: 52rem)').matches) for (const facet of form.querySelectorAll('details')) facet.open = false;
form.hidden = false;
input.focus();
void run(asked);
