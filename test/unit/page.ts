import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { withVerdicts } from '../../src/check/verbatim/verbatim.ts';
import type { OwnPhrases } from '../../src/language/phrases.ts';
import type { Brief } from '../../src/model/brief.ts';
import { contextOf, type RenderContext } from '../../src/render/context.ts';
import { html } from '../../src/render/html.ts';
import { readBody, references } from './ostrevik.ts';

/** What readers of a brief get, as a browser's parser understands it. */

interface Site {
  lang?: string;
  base?: string;
  references?: RenderContext['references'];
  phrases?: OwnPhrases;
}

export const pageOf = (brief: Brief, { lang = 'en', base = '/', references: known = references, phrases }: Site = {}) =>
  html(brief, contextOf(brief, { references: known, lang, base, phrases }));

/** The HTML of a body whose quotations were looked up in these snapshots. */
export function checkedPage(body: string, sources: string, snapshots: Record<string, string>, site?: Site): string {
  const brief = readBody(body, { sources, ...(site?.lang && { lang: `lang: ${site.lang}` }) });
  return pageOf(withVerdicts(brief, { ...references, snapshotText: (file) => snapshots[file] }), site);
}

/** The HTML of a body; fails for one that has problems, so that no test looks at a page that no site shows. */
export function page(body: string, changes?: Partial<Record<string, string | null>>, site?: Site): string {
  const brief = readBody(body, changes);
  if (brief.problems.length > 0) throw new Error(brief.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return pageOf(brief, site);
}

export interface Found {
  tagName: string;
  attributes: Record<string, unknown>;
  text: string;
}

/** Every element of a piece of HTML, in the order of the text, without the `html`, `head` and `body` that the parser adds. */
export function elements(markup: string): Found[] {
  const found: Found[] = [];
  (function visit(node: Nodes) {
    if (node.type === 'element' && !['html', 'head', 'body'].includes(node.tagName))
      found.push({ tagName: node.tagName, attributes: { ...node.properties }, text: textOf(node) });
    if ('children' in node) for (const child of node.children) visit(child);
  })(htmlToHast(markup) as Nodes);
  return found;
}

/** HTML as it is written in these tests: a line each, indented; `_` at the edge of an element is a space, `\\n` a line break. */
export const markup = (lines: string) =>
  lines
    .trim()
    .split(/\n\s*/)
    .map((line) => line.replace(/_·_/g, ' · ').replace(/^_|(?<=>|[.])_(?=<)/g, ' '))
    .join('')
    .replaceAll('\\n', '\n')
    .replaceAll('&nbsp;', '\u00a0');

/** What a reader sees without a style sheet, spaces folded. */
export const textOfPage = (markup: string) =>
  textOf(htmlToHast(markup) as Nodes)
    .replace(/\s+/g, ' ')
    .trim();

function textOf(node: Nodes | Element): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
