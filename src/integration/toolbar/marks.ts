import type { Place } from '../../model/problem.ts';
import type { Answered, PageProblem } from './messages.ts';

const severities = ['note', 'warning', 'error'] as const;

/** The marks of problems in the page: outlines, which move nothing. */
export class Marks {
  #elements = new Map<PageProblem, HTMLElement>();
  #shown = false;
  readonly #style = document.createElement('style');

  constructor() {
    this.#style.textContent = style;
  }

  /** Finds the places of all problems; marks of others go. */
  find(answer: Answered): void {
    this.#clear();
    this.#elements = new Map(
      answer.problems.flatMap((problem) => {
        const element = placeOf(problem, answer);
        return element ? [[problem, element] as const] : [];
      }),
    );
    this.#draw();
  }

  toggle(shown: boolean): void {
    this.#shown = shown;
    this.#draw();
  }

  has(problem: PageProblem): boolean {
    return this.#elements.has(problem);
  }

  /** Scrolls to the place of a problem and draws the eye to it. */
  goTo(problem: PageProblem): void {
    const element = this.#elements.get(problem);
    if (!element) return;
    for (const other of document.querySelectorAll('[data-problem-here]')) other.removeAttribute('data-problem-here');
    element.dataset.problemHere = '';
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }

  #draw(): void {
    this.#clear();
    if (!this.#shown) return;
    document.head.append(this.#style);
    // The worst is drawn last: two problems may share a place.
    for (const severity of severities)
      for (const [problem, element] of this.#elements) if (problem.severity === severity) element.dataset.problem = severity;
  }

  #clear(): void {
    this.#style.remove();
    for (const element of this.#elements.values()) {
      delete element.dataset.problem;
      delete element.dataset.problemHere;
    }
  }
}

/** The smallest part of the page that holds a place of the file; of what readers don't see, the first that comes after it. */
function placeOf(problem: Place, { places }: Answered): HTMLElement | undefined {
  const parts = [
    ...places.map((place) => ({ place, element: document.querySelector<HTMLElement>(`main ${place.selector}`) })),
    ...[...document.querySelectorAll<HTMLElement>('[data-place]')].map((element) => ({ place: readPlace(element), element })),
  ].filter(({ element }) => element !== null);
  const [smallest] = parts.filter(({ place }) => holds(place, problem)).sort((a, b) => (holds(a.place, b.place) ? 1 : -1));
  const [next] = parts.filter(({ place }) => begin(place) >= begin(problem)).sort((a, b) => begin(a.place) - begin(b.place));
  return (smallest ?? next)?.element ?? undefined;
}

function readPlace(element: HTMLElement): Place {
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = (element.dataset.place ?? '').split(/[:-]/).map(Number);
  return { line, column, endLine, endColumn };
}

/** Lines are shorter than this. */
const wide = 1e6;
const begin = ({ line, column }: Place) => line * wide + column;
const end = ({ endLine, endColumn }: Place) => endLine * wide + endColumn;
const holds = (outer: Place, inner: Place) => begin(outer) <= begin(inner) && end(inner) <= end(outer);

const style = `
[data-problem] {
  --problem: light-dark(#5468c4, #9fb0ff);
  outline: 2px dotted var(--problem);
  outline-offset: 4px;
  border-radius: 2px;
  scroll-margin-block-start: 5rem;
}
[data-problem='warning'] { --problem: light-dark(#a06a00, #f0c05a); outline-style: dashed; }
[data-problem='error'] { --problem: light-dark(#b3261e, #ff9a8d); outline-style: solid; }
[data-problem-here] { background: color-mix(in oklab, var(--problem) 14%, transparent); outline-width: 3px; }
`;
