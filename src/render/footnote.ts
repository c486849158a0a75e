import type { Element } from 'hast';
import { type RenderContext, spokenIn } from './context.ts';
import { contents } from './element.ts';

/** An element of the text in the words of the interface: GFM's footnotes come with a heading and with arrows back, both in English. */
export function footnote(element: Element, context: RenderContext): Element {
  const { properties } = element;
  const { say } = context.phrases;
  if (properties.id === 'footnote-label')
    return { ...element, properties: { ...properties, ...spokenIn(context) }, children: contents([say('footnotes')]) };
  if (properties.dataFootnoteBackref === undefined) return element;
  const number = String(properties.ariaLabel).replace(/^\D+/, '');
  return { ...element, properties: { ...properties, ariaLabel: say('backToText', { number }) } };
}
