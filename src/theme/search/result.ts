import { addressOfBrief, type Fragment } from './pagefind.ts';
import { type StatementHit, statementHits, type Word } from './statement-hits.ts';

/** One brief in the list of results: its title, the statements that hold the words, or else an excerpt. */
export function result(fragment: Fragment, formatDate: (date: string) => string): HTMLLIElement {
  const { meta, excerpt } = fragment;
  const url = addressOfBrief(fragment);
  const hits = statementHits(fragment);
  return element('li', {}, [
    element('p', { className: 'meta' }, meta.date ? [formatDate(meta.date)] : []),
    element('h2', { dir: 'auto' }, [element('a', { href: url }, [meta.title ?? url])]),
    hits.length > 0
      ? element(
          'ul',
          { className: 'hits' },
          hits.slice(0, 4).map((hit) => statement(hit, url)),
        )
      : element('p', { dir: 'auto' }, marked(excerpt)),
  ]);
}

function statement({ id, title, words }: StatementHit, url: string): HTMLLIElement {
  return element('li', {}, [
    element('a', { href: `${url}#${id}` }, [
      element('b', { dir: 'auto' }, [title]),
      ' ',
      element('span', { dir: 'auto' }, words.flatMap(word)),
    ]),
  ]);
}

/** A word and the space after it. */
export const word = ({ text, found }: Word) => [found ? element('mark', {}, [text]) : text, ' '];

/** Pagefind marks an excerpt with `<mark>` in text that is escaped already; it is taken apart, never set as HTML. */
function marked(excerpt: string): (Node | string)[] {
  // A parser drops the space before a document; in its body it stays.
  const text = (html: string) => new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.textContent ?? '';
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => (part.startsWith('<mark>') ? element('mark', {}, [text(part)]) : text(part)));
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
