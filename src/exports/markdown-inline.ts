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
  const joined = joinTexts(nodes);
  joined.forEach((node, index) => {
    const next = joined[index + 1];
    done += one(node, { before: done.at(-1) ?? edge, after: next ? firstCharacter(next) : edge, nested: edge }, context);
  });
  return done;
}

/** Texts side by side as one: what they mean together must be escaped. */
function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

interface Neighbours {
  before: string;
  after: string;
  /** The mark of the emphasis, or the bracket of the link, that all of it stands in. */
  nested: string;
}

function one(node: Inline, around: Neighbours, context: MarkdownContext): string {
  if (isMdxElement(node)) {
    const content = inline(node.children, context);
    return node.name === 'Attribution' ? noImage(content) + context.note() : content;
  }
  if (node.type === 'text') return around.after === '[' ? noImage(escapedText(node.value)) : escapedText(node.value);
  return node.type === 'element' ? element(node, around, context) : '';
}

/** An exclamation mark before a bracket would make an image of a link. */
const noImage = (text: string) => text.replace(/!$/, '\\!');

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
      return code(rawText(node), around);
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

/**
 * Backticks side by side would be one run; in a table no bar can follow a backslash in code; a bracket and a colon would end the label of a
 * definition, which is looked for before code is.
 */
const code = (text: string, { before }: Neighbours) =>
  before === '`' || /\\\||\]:/.test(text) ? `<code>${escapedText(text)}</code>` : codeSpan(text);

function anchor({ properties, children }: Element, context: MarkdownContext): string {
  if ('dataFootnoteRef' in properties) return `[^note-${rawText({ type: 'root', children })}]`;
  if ('dataFootnoteBackref' in properties) return '';
  const address = context.resolve(String(properties.href ?? ''));
  if (rawText({ type: 'root', children }) === address && /^https?:[^\s<>]+$/.test(address)) return `<${address}>`;
  return link(inline(children, context, '[').replace(/(?:\\\n\s*)+$/, ''), address, properties.title);
}

const tags: Record<string, string> = { '*': 'em', '**': 'strong', '~~': 'del' };
const isSpace = (text: string) => text.trim() === '';
const isMark = (text: string) => /^[\p{P}\p{S}]$/u.test(text);

/** In marks where they are read as such (CommonMark, “Emphasis and strong emphasis”); elsewhere as the HTML element that they stand for. */
function emphasis(mark: string, { children }: Element, { before, after, nested }: Neighbours, context: MarkdownContext): string {
  const content = inline(children, context, mark[0]);
  if (content === '') return '';
  // A break is a space to what stands beside it.
  const characters = [...content.replaceAll('\\\n', ' ')];
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  const apart = !isSpace(first) && !isSpace(last) && !/[*~_\\\n]/.test(before) && !/[*~_]/.test(after);
  // Inside other marks a mark that can both open and close would close those.
  const reads = /[*~]/.test(nested)
    ? isSpace(before) && !isMark(first) && !isMark(last) && (isSpace(after) || isMark(after))
    : (!isMark(first) || isSpace(before) || isMark(before)) && (!isMark(last) || isSpace(after) || isMark(after));
  return apart && reads ? mark + content + mark : `<${tags[mark]}>${content}</${tags[mark]}>`;
}

/** As far as it can be told without rendering: what comes next is rendered once, in its turn. */
function firstCharacter(node: Inline): string {
  if (isMdxElement(node)) return node.children[0] ? firstCharacter(node.children[0]) : '[';
  if (node.type === 'text') return [...node.value][0] ?? '';
  return node.type === 'element' && /^(?:em|strong|del)$/.test(node.tagName) ? '*' : '[';
}

/** The text of a node, spaces and all. */
export const rawText = (node: Nodes): string => ('children' in node ? node.children.map((child) => rawText(child)).join('') : textOf(node));
