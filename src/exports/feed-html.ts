import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { momentText } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import type { Phrases } from '../language/speak.ts';
import type { Correction } from '../model/frontmatter.ts';
import { type Child, contents, h } from '../render/element.ts';

export interface FeedHtmlContext {
  /** The address of the brief: what links to a part of the page leads there. */
  address: string;
  lang: string;
  /** The phrases that the body was rendered with. */
  phrases: Phrases;
  corrections: readonly Correction[];
}

/**
 * The body of a brief for a feed: HTML that says the same without a style sheet, a script or the rest of the page. Corrections stand at
 * its head, notes at its end; drawings and ids are left out, addresses are absolute.
 */
export function feedHtml(body: string, { address, lang, phrases, corrections }: FeedHtmlContext): string {
  const notes: Element[] = [];
  const text = all(fromHtml(body, { fragment: true }).children);
  const content = [
    corrections.map(({ date, text }) =>
      h(
        'p',
        {},
        h('b', {}, phrases.say('correctionsOfBrief', { count: 1 })),
        ' · ',
        phrases.say('dated', { date: momentText(date, phrases), text }),
      ),
    ),
    text,
    notes.length > 0 && [endsWithRule(text) ? [] : h('hr', {}), notes],
  ];
  const tree: Root = { type: 'root', children: [h('div', { lang, dir: directionOf(lang) }, content)] };
  return toHtml(sanitize(tree, schema));

  function all(nodes: readonly Nodes[]): ElementContent[] {
    return nodes.flatMap((node) => (node.type === 'element' ? contents([element(node)]) : [node as ElementContent]));
  }

  function element(node: Element): Child {
    const { tagName, children } = node;
    if (tagName === 'svg' || is(node, 'again') || 'dataFootnoteBackref' in node.properties) return [];
    if (tagName === 'figcaption') return h('figcaption', {}, all(children.filter((child) => !is(child, 'ref') && !isGap(child))));
    if (tagName === 'details') return original(node);
    if (is(node, 'ref')) return h('sup', {}, bracketed(node));
    if (is(node, 'number')) return bracketed(node);
    if (is(node, 'note')) {
      notes.push(h('p', {}, all(children.filter((child) => !is(child, 'bracket')))));
      return [];
    }
    if (is(node, 'how')) return h('p', {}, h('small', {}, all(children)));
    if (is(node, 'label')) return h('p', {}, h('b', {}, all(children)));
    if (is(node, 'analysis')) return [h('hr', {}), h('div', {}, all(children)), h('hr', {})];
    if (tagName === 'li') return h('li', {}, all(children.map((child) => (is(child, 'date') ? { ...child, tagName: 'b' } : child))));
    // It carried a class alone.
    if (tagName === 'span' && node.properties.lang === undefined) return all(children);
    return link(node);
  }

  /** The number of a statement, apart from those of footnotes. */
  function bracketed(node: Element): Element {
    const { children, ...numbered } = link(node);
    return { ...numbered, children: contents(['[', children, ']']) };
  }

  /** An element with what it refers to as absolute addresses; without those that can't be read. */
  function link({ tagName, properties, children }: Element): Element {
    const addresses = Object.entries({ href: properties.href, src: properties.src }).flatMap(([name, value]) =>
      typeof value === 'string' && URL.canParse(value, address) ? [[name, new URL(value, address).href]] : [[name, undefined]],
    );
    return h(tagName, { ...properties, ...Object.fromEntries(addresses) }, all(children));
  }

  /** The wording of the original, which a page folds away. */
  function original({ children }: Element): Child {
    const [summary, words] = children.filter((child) => child.type === 'element');
    if (!summary || !words) return [];
    const [before = '', after = ''] = phrases.say('showOriginal', { translation: '\0' }).split('\0');
    const title = textOf(summary);
    const translation = title.slice(before.length, title.length - after.length);
    return h('p', {}, phrases.fill('original', { translation, words: h('span', words.properties, all(words.children)) }));
  }
}

const is = (node: Nodes, name: string) => node.type === 'element' && [node.properties.className].flat().includes(name);

const endsWithRule = (nodes: readonly ElementContent[]) => {
  const last = nodes.findLast(({ type }) => type === 'element');
  return last?.type === 'element' && last.tagName === 'hr';
};

/** Stands before the number of a statement. */
const isGap = (node: Nodes) => node.type === 'text' && node.value === '\u00a0';

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';

/** What a plain reader shows. Neither ids nor names, which would clash between the entries of a feed. */
const schema: Schema = {
  tagNames: [
    ...['a', 'b', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i'],
    ...['img', 'li', 'ol', 'p', 'pre', 'section', 'small', 'span', 'strong', 'sub', 'sup'],
    ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'ul'],
  ],
  attributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'title'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript'],
};
