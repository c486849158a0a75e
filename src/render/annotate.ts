import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import type { Brief } from '../model/brief.ts';
import { isMdxElement, type MdxElement } from '../parse/element.ts';
import { isComment } from '../parse/safety.ts';
import { callout } from './callout.ts';
import { type RenderContext, spokenIn } from './context.ts';
import { h } from './element.ts';
import { footnote } from './footnote.ts';
import { mark } from './mark.ts';
import { timeline } from './timeline.ts';

/**
 * Turns the elements of Brevier in a tree into HTML elements. Both lanes use it: ours on the tree that `parse` read,
 * `@astrojs/mdx` on the tree of its own compiler, whose elements stand in the same order. Other MDX nodes stay.
 */
export function annotate(tree: Root, brief: Brief, context: RenderContext): Root {
  const attributions = brief.attributions[Symbol.iterator]();
  const timelines = brief.timelines[Symbol.iterator]();
  let noted: string | undefined;
  return { type: 'root', children: all(tree.children as Nodes[]) };

  function all(nodes: readonly (Nodes | MdxElement)[]): ElementContent[] {
    return nodes.flatMap((node) => one(node));
  }

  function one(node: Nodes | MdxElement): ElementContent[] {
    if (isMdxElement(node)) return ours(node);
    if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && isComment((node as { value?: string }).value ?? '')) return [];
    if (node.type !== 'element') return [node as ElementContent];
    const { properties, children, ...element } = footnote(node, context);
    return [{ ...element, properties: { ...based(properties, context.base), ...reachable(node) }, children: all(children) }];
  }

  function ours(node: MdxElement): ElementContent[] {
    switch (node.name) {
      case 'Attribution': {
        const attribution = attributions.next().value;
        if (!attribution) return all(node.children);
        if (attribution.form === 'callout') return [callout(attribution, all(node.children), context)];
        const again = noted === attribution.speakers.join(' ');
        noted = attribution.speakers.join(' ');
        return mark(attribution, all(node.children), context, again);
      }
      case 'Timeline': {
        const of = timelines.next().value;
        const events = (node.children as (Nodes | MdxElement)[]).filter((child) => isMdxElement(child) && child.name === 'Event');
        return of
          ? [
              timeline(
                of,
                events.map((event) => all((event as MdxElement).children)),
                brief,
                context,
              ),
            ]
          : [];
      }
      case 'Analysis':
        return [
          h(
            'section',
            { className: ['analysis'], ariaLabel: context.phrases.say('analysis') },
            h('p', { className: ['label'], ...spokenIn(context) }, context.phrases.say('analysis')),
            all(node.children),
          ),
        ];
      default:
        return [{ ...node, children: all(node.children) } as unknown as ElementContent];
    }
  }
}

/** Authors write paths from the site's root and need not know where it lies. */
function based<P extends Record<string, unknown>>(properties: P, base: string): P {
  const path = ['href', 'src'].find((name) => /^\/(?!\/)/.test(String(properties[name] ?? '')));
  return path ? { ...properties, [path]: base + String(properties[path]).slice(1) } : properties;
}

/** What may be wider than a phone scrolls by keyboard too. */
const reachable = ({ tagName }: Element): Properties => (tagName === 'pre' ? { tabIndex: 0 } : {});
