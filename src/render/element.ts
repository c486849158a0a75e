import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string | null | undefined | false | readonly Child[];

/** An element of the HTML tree. Strings become text; `null`, `undefined` and `false` leave nothing. */
export function h(tagName: string, properties: Properties, ...children: Child[]): Element {
  return { type: 'element', tagName, properties, children: contents(children) };
}

export function contents(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false || child === '') return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return Array.isArray(child) ? contents(child) : [child as ElementContent];
  });
}

/** Puts a separator between the parts that are there. */
export function joined(parts: readonly Child[], separator: string): Child[] {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== false && part !== '')
    .flatMap((part, index) => (index > 0 ? [separator, part] : [part]));
}
