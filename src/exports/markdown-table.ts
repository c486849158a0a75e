import type { Element } from 'hast';
import { inline, type MarkdownContext } from './markdown-inline.ts';

/** A table as GitHub has it: a line a row, the first of them its head. */
export function markdownTable(node: Element, context: MarkdownContext): string {
  const rows = elementsOf(node, 'thead', 'tbody').flatMap((part) => elementsOf(part, 'tr'));
  const cells = rows.map((row) => elementsOf(row, 'th', 'td'));
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const [head = '', ...body] = cells.map((row) => line(row.map((cell) => cellContent(cell, context))));
  return [head, line((cells[0] ?? []).map(delimiter)), ...body].join('\n');
}

/** A bar ends a cell wherever it stands, also in code; in text it has its backslash already. */
const cellContent = ({ children }: Element, context: MarkdownContext) =>
  inline(children, context)
    .replaceAll('\\\n', ' ')
    .replace(/(?<!\\)\|/g, '\\|');

function delimiter({ properties }: Element): string {
  const align = /(left|right|center)/.exec(`${properties.align ?? ''} ${properties.style ?? ''}`)?.[1];
  return align === 'center' ? ':-:' : align === 'right' ? '--:' : align === 'left' ? ':--' : '---';
}

/** The children of an element that have one of these names. */
export const elementsOf = (node: Element, ...names: string[]) =>
  node.children.filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));
