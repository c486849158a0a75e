import type { Nodes, Root } from 'hast';

type Position = NonNullable<Nodes['position']>;

/**
 * A tree whose HTML elements say where they stand in the file, `data-place="LINE:COLUMN-LINE:COLUMN"`, so that the preview can show the
 * place of a problem. Only development makes it.
 * @param read the same text as it was read, for a tree that knows no places itself
 */
export function placed(tree: Root, read: Root = tree): Root {
  const places = placesIn(read);
  // Another plugin may have added elements, or taken some out.
  if (placesIn(tree).length !== places.length) return tree;
  const next = places[Symbol.iterator]();
  return at(tree) as Root;

  function at(node: Nodes): Nodes {
    const place = node.type === 'element' ? next.next().value : undefined;
    if (!('children' in node)) return node;
    const children = node.children.map((child) => at(child as Nodes));
    const properties = node.type === 'element' ? { properties: { ...node.properties, ...(place && { dataPlace: written(place) }) } } : {};
    return { ...node, ...properties, children } as Nodes;
  }
}

/** Of the HTML elements, in the order of the text. */
function placesIn(node: Nodes): (Position | undefined)[] {
  const below = 'children' in node ? node.children.flatMap((child) => placesIn(child as Nodes)) : [];
  return node.type === 'element' ? [node.position, ...below] : below;
}

const written = ({ start, end }: Position) => `${start.line}:${start.column}-${end.line}:${end.column}`;
