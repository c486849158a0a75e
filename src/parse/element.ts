import type { ElementContent, Nodes, Root } from 'hast';
import type { Places } from '../model/brief.ts';
import { edtfDate } from '../model/date.ts';
import { type ElementName, elementSchemas } from '../model/elements.ts';
import type { Finding, Range } from '../model/problem.ts';
import { attributePlaces } from './attribute-places.ts';
import { schemaFindings } from './schema-findings.ts';
import { suggestion } from './suggest.ts';

/** An MDX element in the tree of a body. */
export interface MdxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: string | null | { value: string } }[];
  children: ElementContent[];
  position?: Nodes['position'];
}

export function isMdxElement(node: unknown): node is MdxElement {
  const { type } = node as { type: string };
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

export function rangeOf(node: Nodes | MdxElement): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The text of a node without its markup. Blocks are set apart by a space; the number of a footnote is no word. */
export function textOf(node: Nodes | MdxElement | Root): string {
  if ('value' in node) return node.type === 'text' ? (node.value as string) : '';
  if (!('children' in node) || (node.type === 'element' && 'dataFootnoteRef' in node.properties)) return '';
  let text = '';
  for (const child of node.children) text += textOf(child as Nodes);
  return node.type === 'element' && blocks.has(node.tagName) ? ` ${text} ` : text;
}

const blocks = new Set(['p', 'li', 'blockquote', 'br', 'div', 'pre', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether there is nothing to read or to see in a node. */
export const isEmpty = (node: Nodes | MdxElement): boolean =>
  !('value' in node && node.type === 'text' && /\S/.test(node.value)) &&
  !(node.type === 'element' && node.tagName === 'img') &&
  !('children' in node && node.children.some((child) => !isEmpty(child as Nodes)));

/** The text of a node with its spaces and line breaks folded. */
export const plainText = (node: Nodes | MdxElement) => textOf(node).replace(/\s+/g, ' ').trim();

export function placesOf(node: MdxElement, text: string): Places {
  const element = rangeOf(node);
  return { element, ...attributePlaces(text, element.start) };
}

export const isKnown = (name: string | null): name is ElementName => name !== null && Object.hasOwn(elementSchemas, name);

/** Why an element can't be read at all: it is not one of ours, or it carries code. */
export function elementFindings(node: MdxElement, places: Places): Finding[] {
  if (!isKnown(node.name)) return [unknownElement(node, places)];
  const owner = `<${node.name}>`;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { type, name = '', value } of node.attributes) {
    const range = places.attributes[name] ?? places.name;
    if (type === 'mdxJsxExpressionAttribute') {
      findings.push({
        rule: 'markup-is-safe',
        range: places.name,
        message: `Unexpected {…} among the attributes of ${owner}.`,
        help: 'Write each attribute out, name="value".',
      });
    } else if (value !== null && typeof value === 'object') {
      findings.push({
        rule: 'markup-is-safe',
        range,
        message: `Unexpected {expression} as the value of "${name}" in ${owner}.`,
        help: `Write ${name}="…".`,
      });
    } else if (seen.has(name)) {
      findings.push({ rule: 'attributes-are-valid', range, message: `"${name}" stands twice in ${owner}.`, help: 'Keep one of the two.' });
    }
    seen.add(name);
  }
  return findings;
}

/** The attributes by the element's schema; `null`, and findings, where they don't fit it. */
export function readAttributes(node: MdxElement, places: Places): { values: Record<string, unknown> | null; findings: Finding[] } {
  const name = node.name as ElementName;
  const schema = elementSchemas[name];
  const written = Object.fromEntries(
    node.attributes.flatMap(({ name: key, value }) => (key && typeof value !== 'object' ? [[key, value]] : key ? [[key, '']] : [])),
  );
  const result = schema.safeParse(written, { reportInput: true });
  if (result.success) return { values: result.data, findings: [] };
  const place = (path: readonly PropertyKey[]) => places.attributes[String(path[0] ?? '')] ?? places.name;
  return {
    values: null,
    findings: schemaFindings(result.error.issues, { rule: 'attributes-are-valid', schema, owner: `<${name}>`, word: 'attribute', place }),
  };
}

/** The attributes as they can be read when they don't fit the schema, so that what they refer to is checked all the same. */
export function lenientValues(node: MdxElement): Record<string, unknown> {
  const written = Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
  const words = (value = '') => value.split(/\s+/).filter(Boolean);
  const { speaker, source, cue, date = '', unnamed, title, from, id } = written;
  const named = Object.entries({ unnamed, cue, title, from, id }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(named), speaker: words(speaker), source: words(source), date: edtfDate(date) ? date : undefined };
}

const markdown: Record<string, string> = {
  a: '[text](address)',
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  img: '![what it shows](address)',
  br: 'a backslash at the end of the line',
  p: 'paragraphs with an empty line between them',
  h1: '# heading',
  h2: '## heading',
  h3: '### heading',
  ul: '- item',
  ol: '1. item',
  li: '- item',
  blockquote: '> text',
  code: '`code`',
  pre: 'three backticks',
  hr: '---',
  table: 'a table with | between the cells',
  del: '~~text~~',
};

/** What an element of HTML is in Markdown, as a remedy; `undefined` where it has no like. */
export const inMarkdown = (name: string) => (Object.hasOwn(markdown, name) ? `Write it in Markdown: ${markdown[name]}.` : undefined);

function unknownElement(node: MdxElement, places: Places): Finding {
  const { name } = node;
  const written = name ?? '';
  const instead = inMarkdown(written) ?? suggestion(written, Object.keys(elementSchemas), 'Take it out, or write \\< for the character.');
  return {
    rule: 'element-is-known',
    range: places.name,
    message: `Unexpected <${written}>: a brief holds Markdown and the elements of Brevier.`,
    help: instead,
  };
}
