import type { Element, ElementContent } from 'hast';
import { translationText } from '../language/translation.ts';
import type { Attribution } from '../model/brief.ts';
import { type RenderContext, spokenIn } from './context.ts';
import { h, joined } from './element.ts';
import { howWeKnow, roleText, speakerLinks, titleOf } from './statement.ts';

/** An attribution on lines of its own: the speaker leads, the words follow, how we know stands below. */
export function callout(attribution: Attribution, content: ElementContent[], context: RenderContext): Element {
  const { id, number, kind, cue, unnamed } = attribution;
  const role = roleText(attribution, context);
  return h(
    'figure',
    {
      id,
      className: ['attribution'],
      dataKind: kind,
      ...(unnamed !== undefined && { dataUnnamed: '' }),
      dataPagefindTitle: titleOf(attribution, context),
    },
    h(
      'figcaption',
      {},
      speakerLinks(attribution, context),
      ' ',
      h('i', { className: ['cue'] }, cue),
      role && h('span', { className: ['role'] }, h('span', { className: ['dot'] }, ' · '), role),
      '\u00a0',
      h('a', { className: ['ref'], href: `#${id}`, ariaLabel: context.phrases.say('permalink', { number }) }, String(number)),
    ),
    h(kind === 'paraphrase' ? 'div' : 'blockquote', { className: ['content'] }, content),
    original(attribution, context),
    h('p', { id: `how.${id}`, className: ['how'] }, joined(howWeKnow(attribution, context), ' · ')),
  );
}

function original(attribution: Attribution, context: RenderContext): Element | false {
  const { original: words, lang } = attribution;
  const translation = translationText(attribution, context);
  if (words === undefined || translation === undefined) return false;
  return h(
    'details',
    { className: ['original'] },
    h('summary', spokenIn(context), context.phrases.say('showOriginal', { translation })),
    h('p', { lang, dir: 'auto' }, words),
  );
}
