import type { Element, ElementContent, Nodes } from 'hast';
import { isMdxElement, type MdxElement } from '../parse/element.ts';
import { inline, type MarkdownContext, rawText } from './markdown-inline.ts';
import { elementsOf, markdownTable } from './markdown-table.ts';
import { codeBlock, definition, escapedLine, indented, quotedBlock } from './markdown-text.ts';

export interface BlockContext extends MarkdownContext {
  /** An element of ours on lines of its own, called in the order of the text. */
  block(element: MdxElement): string[];
}

type Block = ElementContent | MdxElement;

/** The blocks of a body as Markdown, each without the empty lines around it. */
export function blocks(nodes: readonly Block[], context: BlockContext): string[] {
  const done: string[] = [];
  let [list, marker] = ['', 0];
  for (const { node, inline: content } of runs(nodes)) {
    const tagName = node?.type === 'element' ? node.tagName : '';
    // Two lists in a row would be one if they had the same marker.
    const next = tagName === list ? 1 - marker : 0;
    const texts = (node ? block(node, next, context) : paragraph(content, context)).filter((text) => text !== '');
    if (texts.length === 0) continue;
    [list, marker] = [tagName === 'ul' || tagName === 'ol' ? tagName : '', next];
    done.push(...texts);
  }
  return done;
}

const blockTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'table', 'section', 'div']);

/** Blocks one by one, and what stands between them as content of a paragraph. */
function runs(nodes: readonly Block[]): { node?: Block; inline: Block[] }[] {
  const found: { node?: Block; inline: Block[] }[] = [];
  for (const node of nodes) {
    const isBlock = node.type === 'mdxJsxFlowElement' || (node.type === 'element' && blockTags.has(node.tagName));
    const last = found.at(-1);
    if (isBlock) found.push({ node, inline: [] });
    else if (last && !last.node) last.inline.push(node);
    else if (node.type !== 'text' || node.value.trim() !== '') found.push({ inline: [node] });
  }
  return found;
}

function paragraph(nodes: readonly Block[], context: BlockContext): string[] {
  const lines = inline(nodes, context)
    .split('\\\n')
    .map((line) => escapedLine(line));
  // A break at the end of a paragraph breaks nothing.
  while (lines.at(-1) === '') lines.pop();
  return lines.length > 0 ? [lines.map((line) => line || '&nbsp;').join('\\\n')] : [];
}

function block(node: Block, marker: number, context: BlockContext): string[] {
  if (isMdxElement(node)) return context.block(node);
  const { tagName, children, properties } = node as Element;
  switch (tagName) {
    case 'p':
      return paragraph(children, context);
    case 'ul':
    case 'ol':
      return [listOf(node as Element, marker, context)];
    case 'blockquote':
      return [quotedBlock(blocks(children, context).join('\n\n'))];
    case 'pre':
      return [codeBlock(rawText(node as Nodes), languageOf(children))];
    case 'hr':
      return ['***'];
    case 'table':
      return [markdownTable(node as Element, context)];
    case 'section':
      return 'dataFootnotes' in properties ? footnotes(node as Element, context) : blocks(children, context);
    case 'div':
      return blocks(children, context);
    default:
      return [heading(node as Element, context)];
  }
}

function heading({ tagName, children }: Element, context: BlockContext): string {
  const content = inline(children, context).replaceAll('\\\n', ' ').trim();
  // Number signs at the end would close it.
  return `${'#'.repeat(Number(tagName[1]))} ${content.replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'))}`;
}

const languageOf = (children: readonly ElementContent[]) =>
  children
    .flatMap((child) => (child.type === 'element' && Array.isArray(child.properties.className) ? child.properties.className : []))
    .map((name) => /^language-([\w.+#-]+)$/.exec(String(name))?.[1])
    .find((language) => language !== undefined) ?? '';

function listOf(node: Element, marker: number, context: BlockContext): string {
  const items = elementsOf(node, 'li');
  const loose = items.some((item) => elementsOf(item, 'p').length > 0);
  const start = Number(node.properties.start ?? 1);
  return items
    .map((item, index) => {
      const bullet = node.tagName === 'ul' ? `${'-+'[marker]} ` : `${start + index}${'.)'[marker]} `;
      return indented(itemContent(item, loose, context), bullet, ' '.repeat(bullet.length));
    })
    .join(loose ? '\n\n' : '\n');
}

/** In a list whose items are single lines only lists can follow the line. Markers without content would make a rule of each other. */
function itemContent(item: Element, loose: boolean, context: BlockContext): string {
  const [first = '&nbsp;', ...others] = blocks(item.children, context);
  return others.reduce((done, next) => done + (!loose && /^(?:[-+]|1[.)]) \S/.test(next) ? '\n' : '\n\n') + next, first);
}

/** The author's own footnotes, where they are told apart from the notes to statements. */
const footnotes = (section: Element, context: BlockContext): string[] =>
  elementsOf(section, 'ol')
    .flatMap((list) => elementsOf(list, 'li'))
    .map((item, index) => definition(`note-${index + 1}`, blocks(item.children, context).join('\n\n')));
