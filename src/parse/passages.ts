import type { Nodes, Root } from 'hast';
import type { Passage } from '../model/brief.ts';
import type { Range } from '../model/problem.ts';
import { isKnown, isMdxElement, type MdxElement, rangeOf } from './element.ts';

/** Stands for what is no running text: code, a picture, a statement (Unicode's object replacement character). */
const object = '\uFFFC';

const blocks = new Set(['p', 'li', 'blockquote', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt', 'div', 'section']);
const heading = /^h[1-6]$/;

/** Whose words a passage holds. */
type Owner = Pick<Passage, 'within' | 'attribution'>;

/** The running text of a body, block by block, in the order of the text. */
export function passagesOf(tree: Root, text: string): Passage[] {
  const passages: Passage[] = [];
  let attributions = 0;
  block(tree.children as Nodes[], { within: 'prose' });
  return passages;

  /** Each run of inline content is a passage; a block in between ends it. */
  function block(nodes: readonly (Nodes | MdxElement)[], owner: Owner) {
    let pieces: Piece[] = [];
    const flush = () => {
      const words = pieces
        .map(({ value }) => value)
        .join('')
        .trimEnd();
      if (words.trim() !== '') passages.push({ text: words, ...owner, place: placeIn(pieces, text) });
      pieces = [];
    };
    for (const node of nodes) inline(node);
    flush();

    function inline(node: Nodes | MdxElement) {
      if (node.type === 'text') pieces.push({ value: node.value.replaceAll('\n', ' '), ...rangeOf(node) });
      else if (isMdxElement(node) && isKnown(node.name)) {
        const inside = ownerIn(node, owner);
        // What stands in a sentence leaves its mark there; its own words follow the sentence.
        if (node.type === 'mdxJsxFlowElement') flush();
        else pieces.push({ value: object, ...rangeOf(node) });
        const [kept, own] = [pieces, [] as Piece[]];
        pieces = own;
        block(node.children as Nodes[], inside);
        pieces = kept;
      } else if (node.type === 'element' && blocks.has(node.tagName)) {
        flush();
        block(node.children, heading.test(node.tagName) ? { within: 'heading' } : owner);
      } else if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre' || node.tagName === 'img')) {
        pieces.push({ value: object, ...rangeOf(node) });
      } else if (node.type === 'element' && node.tagName === 'br') {
        pieces.push({ value: ' ', ...rangeOf(node) });
      } else if (!(node.type === 'element' && 'dataFootnoteRef' in node.properties) && 'children' in node) {
        for (const child of node.children) inline(child as Nodes);
      }
    }
  }

  function ownerIn({ name }: MdxElement, owner: Owner): Owner {
    if (name === 'Attribution') return { within: 'attribution', attribution: attributions++ };
    return name === 'Event' ? { within: 'event' } : name === 'Analysis' ? { within: 'analysis' } : owner;
  }
}

/** A part of a passage, and where it stands in the file. */
interface Piece extends Range {
  value: string;
}

function placeIn(pieces: readonly Piece[], text: string): Passage['place'] {
  const offset = (at: number, isEnd: boolean): number => {
    let from = 0;
    for (const { value, start, end } of pieces) {
      const inside = at - from;
      if (isEnd ? inside <= value.length : inside < value.length) {
        if (value === object) return isEnd ? end : start;
        return inside === value.length ? end : start + written(value, text.slice(start, end), inside);
      }
      from += value.length;
    }
    return pieces.at(-1)?.end ?? 0;
  };
  return (start, end) => ({ start: offset(start, false), end: end > start ? offset(end, true) : offset(start, false) });
}

/** Where the character at `at` of a text stands in its source, which holds escapes, entities and the indentation of lines besides. */
function written(value: string, source: string, at: number): number {
  if (value.length === source.length) return at;
  let [from, to] = [0, 0];
  for (let index = 0; index <= at && to < source.length; index++, from = to, to++) {
    const character = value[index];
    if (character === ' ' && /[\r\n]/.test(source[to] ?? '')) {
      // The line break, and what stands before the text of the next line.
      from = to;
      to += (/^[\r\n]+[ \t>]*/.exec(source.slice(to))?.[0].length ?? 1) - 1;
      if (index === at) return from;
      continue;
    }
    const entity = source[to] === '&' ? /^&(?:#\w+|[a-zA-Z][a-zA-Z0-9]*);/.exec(source.slice(to)) : null;
    if (entity) {
      if (index === at) return to;
      to += entity[0].length - 1;
      continue;
    }
    while (to < source.length && source[to] !== character) to++;
    if (index === at) return to;
  }
  return Math.min(to, source.length);
}
