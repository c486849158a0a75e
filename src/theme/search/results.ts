import type { Answer } from './find.ts';
import type { Fragment } from './pagefind.ts';

const perPage = 10;

/** Where a page shows what is found. */
export interface Place {
  list: HTMLElement;
  status: HTMLElement;
  more: HTMLButtonElement;
}

/**
 * Loads the first results and then, all at one moment, puts them in the place of those before them, says `said` and does `beside`: nobody
 * sees or hears a list that its status does not fit. Shows nothing where `stale` by then.
 */
export async function showResults(
  { list, status, more }: Place,
  answer: Answer,
  { item, said, beside, stale }: { item: (fragment: Fragment) => HTMLElement; said: string; beside: () => void; stale: () => boolean },
): Promise<void> {
  const first = await answer.next(perPage);
  if (stale()) return;
  const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
  beside();
  list.replaceChildren(...first.map(item));
  status.textContent = said;
  more.hidden = first.length >= answer.count;
  // The list is made anew; the keyboard stays where it was.
  if (focused !== undefined) [...list.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
  more.onclick = async () => {
    const next = (await answer.next(perPage)).map(item);
    if (stale()) return;
    list.append(...next);
    more.hidden = list.children.length >= answer.count;
    next[0]?.querySelector('a')?.focus();
  };
}
