import type { Nodes, Root } from 'hast';

/**
 * Writes into every HTML element of a tree where it stands in the file, `data-place="LINE:COLUMN-LINE:COLUMN"`, so that the preview can
 * show the place of a problem. Only development does this. The tree is changed.
 */
export function placed<T extends Root>(tree: T): T {
  (function visit(node: Nodes) {
    if (node.type === 'element' && node.position) {
      const { start, end } = node.position;
      node.properties.dataPlace = `${start.line}:${start.column}-${end.line}:${end.column}`;
    }
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  })(tree);
  return tree;
}
