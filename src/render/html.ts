import type { ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Brief } from '../model/brief.ts';
import { annotate } from './annotate.ts';
import type { RenderContext } from './context.ts';

/** The body of a brief as HTML. Of elements that only a compiler can render, their content is left. */
export function html(brief: Brief, context: RenderContext): string {
  return toHtml(withoutCode(annotate(brief.tree, brief, context)));
}

function withoutCode(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap((node) => plain(node as Nodes)) };
}

function plain(node: Nodes): ElementContent[] {
  if (/^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return [];
  if (!('children' in node)) return [node as ElementContent];
  const children = node.children.flatMap((child) => plain(child as Nodes));
  return node.type === 'element' ? [{ ...node, children }] : children;
}
