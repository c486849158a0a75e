import type { DevToolbarPlacement } from 'astro';
import { bySeverity } from '../../check/report.ts';
import type { Marks } from './marks.ts';
import type { Answered, PageProblem } from './messages.ts';
import { panelStyle } from './panel-style.ts';

/** The list of problems, in Astro's own window. */
export class Panel {
  readonly #window = document.createElement('astro-dev-toolbar-window');
  readonly #heading = element('h1', {}, 'Problems');
  readonly #summary = element('p', { class: 'summary', role: 'status' });
  readonly #list = element('ol', {});
  readonly #marks: Marks;

  constructor(canvas: ShadowRoot, marks: Marks) {
    this.#marks = marks;
    this.#window.append(element('div', { class: 'panel' }, this.#heading, this.#summary, this.#list));
    canvas.append(element('style', {}, panelStyle), this.#window);
  }

  place(placement: DevToolbarPlacement): void {
    this.#window.placement = placement;
  }

  show({ file, problems }: Answered): void {
    this.#summary.textContent = file ? summary(problems, file) : many;
    this.#list.replaceChildren(...problems.map((problem) => this.#item(problem)));
    this.#list.hidden = problems.length === 0;
  }

  #item(problem: PageProblem): HTMLElement {
    const { severity, message, help, line, editor } = problem;
    return element(
      'li',
      { class: severity },
      element('p', { class: 'message' }, element('b', {}, names[severity]), ' ', message),
      ...(help ? [element('p', { class: 'help' }, help)] : []),
      element(
        'div',
        { class: 'actions' },
        ...(this.#marks.has(problem) ? [button('Show in the page', () => this.#marks.goTo(problem))] : []),
        button(`Open line ${line} in the editor`, () => fetch(editor)),
        about(problem),
      ),
    );
  }
}

const names = { error: 'Error', warning: 'Warning', note: 'Note' };

/** The rule: what it asks for, and why. */
function about({ rule, norm, reason, guide }: PageProblem): HTMLElement {
  if (!norm) return element('span', { class: 'rule' }, rule);
  return element(
    'details',
    { class: 'rule' },
    element('summary', {}, rule),
    element(
      'p',
      {},
      [norm, reason].filter(Boolean).join(' '),
      ...(guide ? [' ', element('a', { href: guide }, 'Examples in the guide')] : []),
    ),
  );
}

const many = 'This page is made from many files. Open a brief to see its problems; npx brevier check lists those of the whole site.';

function summary(problems: readonly PageProblem[], file: string): string {
  const counts = bySeverity(problems);
  return counts.length === 0 ? 'Nothing wrong on this page.' : `${new Intl.ListFormat('en').format(counts)} in ${file}`;
}

function button(label: string, act: () => unknown): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
