import type { Phrases } from '../../language/speak.ts';
import type { Fragment } from './pagefind.ts';
import { element, word } from './result.ts';
import { wordsOf } from './statement-hits.ts';

/** A statement that was found, as `StatementList.astro` shows it, with the words marked that were searched for. */
export function statementItem(fragment: Fragment, base: string, { say, fill }: Phrases): HTMLLIElement {
  const { who = '', cue = '', venue, through = '' } = fragment.meta;
  // Its query holds what is shown and not searched.
  const { pathname, searchParams, hash } = new URL(fragment.url, location.href);
  const shown = (name: string) => searchParams.get(name) ?? '';
  const url = pathname + hash;
  const text = { lang: shown('lang'), dir: 'auto' };
  const ids = searchParams.get('speakers')?.split(' ') ?? [];
  const known = [...(fragment.filters.kind ?? []), ...(venue ? [venue] : []), through].join(' · ');
  const item = element('li', {}, [
    element('p', { className: 'meta' }, [element('a', { href: url }, [shown('day')])]),
    element('div', {}, [
      element('p', { className: 'who' }, [
        ...who.split('\n').flatMap((name, index) => [...(index > 0 ? [say('comma')] : []), linked(name, ids[index])]),
        ' ',
        element('i', { className: 'cue', ...text }, [cue]),
      ]),
      element('p', { className: 'words', ...text }, words(fragment)),
      element('p', { className: 'meta' }, [
        `${known} · `,
        ...fill('inBrief', { brief: element('a', { href: url, ...text }, [shown('brief')]) }),
      ]),
    ]),
  ]);
  item.dataset.kind = shown('kind');
  if (ids.length === 0) item.dataset.unnamed = '';
  return item;

  function linked(name: string, id: string | undefined): Node | string {
    return id ? element('a', { href: `${base}speakers/${id}/` }, [name]) : name;
  }
}

const words = ({ raw_content, content, locations }: Fragment) =>
  wordsOf(raw_content ?? content).flatMap((text, index) => word({ text, found: locations.includes(index) }));
