import type { Element, ElementContent, Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { expect, test } from 'vitest';
import { blocks } from '../../src/exports/markdown-blocks.ts';
import { plainText } from '../../src/parse/element.ts';
import { random } from '../bench/random.ts';

/** Trees of everything that a brief may hold, filled with everything that means something to Markdown. */

const bits = (
  'a b word Мост 1 12 . ) * _ ` [ ] ( ) < > # + - = | ~ ~~ &amp; &lt & ! \\ “ ” " — … : [^1] <b> </b> $ { } ^ @ % *** --- ### 1. é 🌉 ' +
  'https://a.example/b_c www.a.example me@a.example mailto:x@y.example _x_ x_y \u00a0'
).split(' ');

function trees(seed: number) {
  const { below, pick } = random(seed);
  const some = <T>(most: number, make: () => T) => Array.from({ length: 1 + below(most) }, make);
  const text = (): ElementContent => ({
    type: 'text',
    value: some(5, () => pick([...bits, ' ', ' ', ' ', '\n', '- ', '> '])).join(''),
  });
  const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });

  function inline(depth = 0, inLink = false): ElementContent[] {
    return some(3, () => {
      const tag = depth > 2 ? 'text' : pick(['text', 'text', 'text', 'em', 'strong', 'del', 'code', 'a', 'br']);
      if (tag === 'br') return element('br', []);
      if (tag === 'code') return element('code', [text()]);
      if (tag === 'text' || (tag === 'a' && inLink)) return text();
      const properties =
        tag === 'a' ? { href: pick(['https://x.example/a(b)', '/p?a=1&amp;b', '#h']), title: pick(['', 'a "t" \\ &amp;']) } : {};
      return element(tag, inline(depth + 1, inLink || tag === 'a'), properties);
    });
  }

  function block(depth = 0): Element {
    switch (depth > 2 ? 'p' : pick(['p', 'p', 'p', 'h2', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'table'])) {
      case 'h2':
        return element(pick(['h2', 'h3']), inline());
      case 'ul':
        return element(
          'ul',
          some(3, () =>
            element(
              'li',
              some(2, () => block(depth + 1)),
            ),
          ),
        );
      case 'ol':
        return element(
          'ol',
          some(3, () => element('li', [...inline(), element('ul', [element('li', inline())])])),
          { start: pick([1, 3, 99]) },
        );
      case 'blockquote':
        return element(
          'blockquote',
          some(2, () => block(depth + 1)),
        );
      case 'pre':
        return element('pre', [element('code', [text(), { type: 'text', value: '\n' }])]);
      case 'hr':
        return element('hr', []);
      case 'table': {
        const row = (cell: string) => element('tr', [element(cell, inline()), element(cell, inline())]);
        return element('table', [element('thead', [row('th')]), element('tbody', [row('td')])]);
      }
      default:
        return element('p', inline());
    }
  }

  return () => some(3, () => block());
}

const read = (markdown: string) => markdownToHast(markdown, { features: { smartPunctuation: false } }) as Nodes;
/** Spaces apart, which Markdown folds. */
const textIn = (node: Nodes) => plainText(node).replace(/\s+/g, '');
const shapes = new Set(['h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'table', 'th', 'td']);
/** The blocks of a tree, without paragraphs, which an item of a list may have or not. */
function shapeOf(node: Nodes): string {
  const inside = 'children' in node ? node.children.map((child) => shapeOf(child as Nodes)).join('') : '';
  return node.type === 'element' && shapes.has(node.tagName) ? `${node.tagName}(${inside})` : inside;
}

test.each([8, 9, 11, 13, 14])('500 trees read back as the same text in the same blocks (seed %i)', (seed) => {
  const tree = trees(seed);
  const context = { resolve: (address: string) => address, note: () => '', block: () => [] };
  for (let count = 0; count < 500; count++) {
    const children = tree();
    const root: Nodes = { type: 'root', children };
    const markdown = blocks(children, context).join('\n\n');
    const back = read(`${markdown}\n`);
    expect({ markdown, text: textIn(back), shape: shapeOf(back) }).toEqual({ markdown, text: textIn(root), shape: shapeOf(root) });
  }
});
