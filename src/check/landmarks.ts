import type { Element, Nodes } from 'hast';
import type { Brief } from '../model/brief.ts';
import type { Range } from '../model/problem.ts';
import { plainText, rangeOf } from '../parse/element.ts';

/** What readers find their way by in a body, in the order of the text. */
export interface Landmarks {
  links: Link[];
  images: Image[];
  headings: Heading[];
}

export interface Link {
  address: string;
  text: string;
  holdsImage: boolean;
  range: Range;
  /** Of the address; of the whole link, where it stands elsewhere. */
  place: Range;
}

export interface Image {
  address: string;
  /** What stands for it where it can't be seen. */
  text: string;
  range: Range;
  place: Range;
}

export interface Heading {
  level: number;
  id: string;
  range: Range;
}

const known = new WeakMap<Brief, Landmarks>();

/** Walks through a body once, whichever rule asks first. */
export function landmarksOf(brief: Brief): Landmarks {
  const found = known.get(brief) ?? read(brief);
  known.set(brief, found);
  return found;
}

function read({ tree, text }: Brief): Landmarks {
  const landmarks: Landmarks = { links: [], images: [], headings: [] };
  visit(tree);
  return landmarks;

  function visit(node: Nodes) {
    if (node.type === 'element') keep(node);
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  }

  function keep(node: Element) {
    const { tagName, properties } = node;
    if (tagName === 'a' && typeof properties.href === 'string' && !isOfFootnote(node)) {
      landmarks.links.push({
        address: properties.href,
        text: plainText(node),
        holdsImage: node.children.some(isImage),
        ...placesIn(node, text),
      });
    } else if (tagName === 'img') {
      landmarks.images.push({ address: String(properties.src ?? ''), text: String(properties.alt ?? '').trim(), ...placesIn(node, text) });
    } else if (/^h[1-6]$/.test(tagName) && properties.id !== 'footnote-label') {
      landmarks.headings.push({ level: Number(tagName[1]), id: String(properties.id ?? ''), range: rangeOf(node) });
    }
  }
}

const isImage = (node: Nodes) => node.type === 'element' && node.tagName === 'img';

/** GFM's own links, from a number to its note and back. */
const isOfFootnote = ({ properties }: Element) => 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** An address stands behind the last `](` of its link, in `<…>` or without, or else under a name of its own, elsewhere. */
function placesIn(node: Element, text: string): { range: Range; place: Range } {
  const range = rangeOf(node);
  const written = text.slice(range.start, range.end);
  const open = written.lastIndexOf('](');
  if (open === -1) return { range, place: range };
  const [, before = '', address = ''] = /^(\s*<?)([^\s>)]*)/.exec(written.slice(open + 2)) ?? [];
  const start = range.start + open + 2 + before.length;
  return { range, place: address === '' ? range : { start, end: start + address.length } };
}
