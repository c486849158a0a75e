import type { Element, ElementContent } from 'hast';
import type { Attribution, Brief, PlacedTimeline, TimelineEvent } from '../model/brief.ts';
import { chainNames, type RenderContext, spokenIn } from './context.ts';
import { dateElements } from './date-elements.ts';
import { type Child, h, joined } from './element.ts';
import { speakerLinks } from './statement.ts';
import { strip } from './strip.ts';

/** A timeline: drawn to scale, then told as a list. `contents` holds what stands in the `<Event>` elements, in the order of the text. */
export function timeline(of: PlacedTimeline, contents: ElementContent[][], brief: Brief, context: RenderContext): Element {
  const written = of.events
    .filter(({ attribution }) => attribution === undefined)
    .sort((a, b) => a.places.element.start - b.places.element.start);
  const contentOf = (event: TimelineEvent): Child => {
    const source = brief.attributions.find(({ id }) => id === event.attribution);
    return source ? statement(source, context) : contents[written.indexOf(event as (typeof written)[number])];
  };
  return h(
    'figure',
    { className: ['timeline'] },
    of.title === undefined ? h('figcaption', spokenIn(context), context.phrases.say('timeline')) : h('figcaption', {}, of.title),
    strip(of.events, context.phrases),
    h(
      'ol',
      {},
      of.events.map((event) => entry(event, contentOf(event), context)),
    ),
  );
}

function entry(event: TimelineEvent, content: Child, context: RenderContext): Element {
  const sources = event.sources
    .flatMap((key) => chainNames(context, key).slice(0, 1))
    .map(([key, name]) => h('a', { href: `#source.${key}` }, name));
  return h(
    'li',
    { id: event.id },
    h('span', { className: ['date'], ...spokenIn(context) }, dateElements(event.date, context.phrases)),
    ' ',
    h('div', {}, content, sources.length > 0 && [' ', h('small', {}, joined(sources, context.phrases.say('comma')))]),
  );
}

function statement(attribution: Attribution, context: RenderContext): Child[] {
  return context.phrases.fill('attributed', {
    speaker: speakerLinks(attribution, context),
    cue: h('i', { className: ['cue'] }, attribution.cue),
    words: h('a', { href: `#${attribution.id}` }, attribution.text),
  });
}
