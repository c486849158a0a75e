import type { Nodes } from 'hast';
import type { Brief } from '../model/brief.ts';
import type { Range } from '../model/problem.ts';
import { isMdxElement, type MdxElement, rangeOf } from '../parse/element.ts';

/** Where `> …` stands outside of any statement, with no statement inside. */
export function blockQuotations({ tree, text }: Pick<Brief, 'tree' | 'text'>): Range[] {
  return signs.some((sign) => text.includes(sign)) ? below(tree) : [];
}

// CommonMark allows three spaces before the sign.
const signs = ['\n>', '\n >', '\n  >', '\n   >'];

function below(node: Nodes | MdxElement): Range[] {
  if (isStatement(node)) return [];
  if (!isMdxElement(node) && node.type === 'element' && node.tagName === 'blockquote') return holdsStatement(node) ? [] : [rangeOf(node)];
  return 'children' in node ? node.children.flatMap((child) => below(child as Nodes)) : [];
}

const isStatement = (node: Nodes | MdxElement) => isMdxElement(node) && node.name === 'Attribution';

const holdsStatement = (node: Nodes | MdxElement): boolean =>
  isStatement(node) || ('children' in node && node.children.some((child) => holdsStatement(child as Nodes)));
