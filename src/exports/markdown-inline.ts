import type { Element, ElementContent, Nodes } from 'hast';
import { isMdxElement, type MdxElement, textOf } from '../parse/element.ts';
import { codeSpan, escapedText, link } from './markdown-text.ts';

/** What the walk through a body must know of what surrounds it. */
export interface MarkdownContext {
  /** The address of a path or a fragment of the body. */
  resolve(address: string): string;
  /** What follows the words of an inline attribution, called in the order of the text. */
  note(): string;
}

type Inline = ElementContent | MdxElement;

/**
 * The content of a paragraph as Markdown, on one line but for its hard breaks.
 * @param edge the character that stands before and after, as far as it matters to emphasis
 */
export function inline(nodes: readonly Inline[], context: MarkdownContext, edge = ''): string {
  let done = '';
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    done += one(node, { before: done.at(-1) ?? edge, after: next ? firstCharacter(next) : edge }, context);
  });
  return done;
}

interface Neighbours {
  before: string;
  after: string;
}

function one(node: Inline, around: Neighbours, context: MarkdownContext): string {
  if (isMdxElement(node)) {
    const content = inline(node.children, context);
    return node.name === 'Attribution' ? content + context.note() : content;
  }
  if (node.type === 'text') return escapedText(node.value);
  return node.type === 'element' ? element(node, around, context) : '';
}

function element(node: Element, around: Neighbours, context: MarkdownContext): string {
  const { tagName, properties, children } = node;
  switch (tagName) {
    case 'em':
      return emphasis('*', node, around, context);
    case 'strong':
      return emphasis('**', node, around, context);
    case 'del':
      return emphasis('~~', node, around, context);
    case 'code':
      return codeSpan(rawText(node));
    case 'br':
      return '\\\n';
    case 'img':
      return `!${link(escapedText(String(properties.alt ?? '')), context.resolve(String(properties.src ?? '')), properties.title)}`;
    case 'input':
      return properties.checked ? '[x]' : '[ ]';
    case 'a':
      return anchor(node, context);
    default:
      return inline(children, context);
  }
}

function anchor({ properties, children }: Element, context: MarkdownContext): string {
  if ('dataFootnoteRef' in properties) return `[^note-${rawText({ type: 'root', children })}]`;
  if ('dataFootnoteBackref' in properties) return '';
  const address = context.resolve(String(properties.href ?? ''));
  if (rawText({ type: 'root', children }) === address && /^https?:[^\s<>]+$/.test(address)) return `<${address}>`;
  return link(inline(children, context, '['), address, properties.title);
}

const tags: Record<string, string> = { '*': 'em', '**': 'strong', '~~': 'del' };
const marks = /[\p{P}\p{S}]/u;
const space = /^\s?$/;

/** In asterisks where they are read as such (CommonMark, “Emphasis and strong emphasis”); elsewhere as the HTML element that they stand for. */
function emphasis(mark: string, { children }: Element, { before, after }: Neighbours, context: MarkdownContext): string {
  const content = inline(children, context, mark[0]);
  if (content === '') return '';
  const [first, last] = [content.at(0) ?? '', content.at(-1) ?? ''];
  const opens = !space.test(first) && !/[*~_\\]/.test(before) && (!marks.test(first) || space.test(before) || marks.test(before));
  const closes = !space.test(last) && !/[*~_]/.test(after) && (!marks.test(last) || space.test(after) || marks.test(after));
  return opens && closes ? mark + content + mark : `<${tags[mark]}>${content}</${tags[mark]}>`;
}

/** As far as it can be told without rendering: what comes next is rendered once, in its turn. */
function firstCharacter(node: Inline): string {
  if (isMdxElement(node)) return node.children[0] ? firstCharacter(node.children[0]) : '[';
  if (node.type === 'text') return node.value.at(0) ?? '';
  return node.type === 'element' && /^(?:em|strong|del)$/.test(node.tagName) ? '*' : '[';
}

/** The text of a node, spaces and all. */
export const rawText = (node: Nodes): string => ('children' in node ? node.children.map((child) => rawText(child)).join('') : textOf(node));
