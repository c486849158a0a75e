import type { Element, ElementContent } from 'hast';
import { translationText } from '../language/translation.ts';
import type { Attribution } from '../model/brief.ts';
import { type RenderContext, spokenIn } from './context.ts';
import { h, joined } from './element.ts';
import { howWeKnow, roleText, speakerLinks, titleOf } from './statement.ts';

/**
 * An attribution inside a sentence: the words underlined in the form of their kind, a number, and a note.
 * The note is phrasing content, so that it may stand in the paragraph, beside its line; in brackets where there is no style sheet.
 * @param again whether the note before has the same speaker: the role stands in the text, and is not shown a second time
 */
export function mark(attribution: Attribution, content: ElementContent[], context: RenderContext, again: boolean): Element[] {
  const { id, number, kind, unnamed } = attribution;
  const { say } = context.phrases;
  const note = `note.${id}`;
  return [
    h(
      'span',
      {
        id,
        className: ['attribution'],
        dataKind: kind,
        ...(unnamed !== undefined && { dataUnnamed: '' }),
        dataPagefindTitle: titleOf(attribution, context),
      },
      content,
    ),
    h('a', { className: ['ref'], href: `#${note}`, ariaLabel: say('note', { number }) }, String(number)),
    h(
      'span',
      { id: note, className: ['note'], role: 'note' },
      h('span', { className: ['bracket'] }, ' ['),
      h('a', { className: ['number'], href: `#${id}`, ariaLabel: say('permalink', { number }) }, String(number)),
      ' ',
      noteContent(attribution, context, again),
      h('span', { className: ['bracket'] }, ']'),
    ),
  ];
}

function noteContent(attribution: Attribution, context: RenderContext, again: boolean) {
  const role = roleText(attribution, context);
  const said = [
    speakerLinks(attribution, context),
    role && h('span', { className: ['role', ...(again ? ['again'] : [])] }, `, ${role}`),
    ' ',
    h('i', { className: ['cue'] }, attribution.cue),
  ];
  return joined([said, ...howWeKnow(attribution, context), originalWords(attribution, context)], ' · ');
}

function originalWords(attribution: Attribution, context: RenderContext): Element | false {
  const { original, lang } = attribution;
  const translation = translationText(attribution, context);
  if (original === undefined || translation === undefined) return false;
  const words = h('span', { lang, dir: 'auto' }, original);
  return h('span', spokenIn(context), context.phrases.fill('original', { translation, words }));
}
