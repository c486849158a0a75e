import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { plainText } from './element.ts';

/**
 * Gives every heading of a body an id made from its text, as GitHub does. The tree is changed.
 * No id that an author's words make holds a dot: the ids of the page itself do (`note.ID`, `source.KEY`, `page.sources`).
 */
export function nameHeadings(tree: Root): void {
  const slugger = new Slugger();
  // GFM gives this id to the heading of its footnotes, and ids that begin with user-content- to the footnotes.
  slugger.slug('footnote-label');
  (function visit(node: Nodes) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName))
      (node as Element).properties.id ??= slugger.slug(plainText(node)).replace(/^(?=user-content-)/, 'heading-');
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  })(tree);
}
