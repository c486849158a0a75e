import type { Nodes, Root } from 'hast';
import { isKnown, isMdxElement, type MdxElement } from './element.ts';
import { isComment } from './safety.ts';

/** Whether a tree holds imports, expressions or other elements, which only an MDX compiler can render. */
export function needsCompiler(node: Nodes | MdxElement | Root): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (/^mdx(?:Flow|Text)Expression$/.test(node.type)) return !isComment((node as { value?: string }).value ?? '');
  if (
    isMdxElement(node) &&
    (!isKnown(node.name) ||
      node.attributes.some(({ type, value }) => type === 'mdxJsxExpressionAttribute' || (value !== null && typeof value === 'object')))
  )
    return true;
  return 'children' in node && node.children.some((child) => needsCompiler(child as Nodes));
}
