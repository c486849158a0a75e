import type { Element, Nodes } from 'hast';
import type { Finding, Range } from '../model/problem.ts';

const rule = 'markup-is-safe';
const addressed = ['href', 'src', 'cite', 'srcSet', 'poster'] as const;

/** What a brief may not hold because it would run, or could: a brief is data. `null` for a node that may stay. */
export function unsafe(node: Nodes, range: Range, text: string): Finding | null {
  switch (node.type as string) {
    case 'mdxjsEsm': {
      const word = /^\s*(import|export)/.exec(text.slice(range.start, range.end))?.[1] ?? 'import';
      return {
        rule,
        range: firstLine(range, text),
        message: `Unexpected "${word}": a brief holds no code.`,
        help: `Take it out; a line of prose that begins with "${word}" is written with a backslash, \\${word}. A site that trusts its authors sets mdx: 'full'.`,
      };
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const { value } = node as unknown as { value: string };
      if (isComment(value)) return null;
      return {
        rule,
        range: firstLine(range, text),
        message: 'Unexpected {expression}: a brief holds no code.',
        help: "Write the value itself; a { that is meant as a character is written \\{, a comment {/* … */}. A site that trusts its authors sets mdx: 'full'.",
      };
    }
    case 'element':
      return unsafeAddress(node as Element, range);
    default:
      return null;
  }
}

/** A value in the words of a statement, which the page would show and neither data, feeds, search nor lock would know. */
export function computed(node: Nodes, range: Range, text: string): Finding | null {
  if (!/^mdx(?:Flow|Text)Expression$/.test(node.type) || isComment((node as unknown as { value: string }).value)) return null;
  return {
    rule: 'words-are-written',
    range: firstLine(range, text),
    message: 'Unexpected {expression} in the words of a statement.',
    help: 'Write the value itself: what was said is published as data, and remembered.',
  };
}

/** Words that the page would strike out of a statement, and that data, search and lock would keep. */
export function struck(node: Nodes, range: Range): Finding | null {
  if (node.type !== 'element' || node.tagName !== 'del') return null;
  const help = 'Write what was said, and nothing else.';
  return { rule: 'words-are-written', range, message: 'Unexpected ~~struck-out~~ words in a statement.', help };
}

/** One comment or several, and nothing else. */
export const isComment = (value: string) => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(value) && value.includes('/*');

function unsafeAddress(node: Element, range: Range): Finding | null {
  for (const name of addressed) {
    const value = node.properties[name];
    const scheme = typeof value === 'string' ? schemeOf(value) : undefined;
    if (scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme)) {
      return {
        rule,
        range,
        message: `Unexpected address with "${scheme}:".`,
        help: 'Link to https://, http://, mailto: or tel: addresses, or to a path of this site.',
      };
    }
  }
  return null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what an attacker hides a scheme behind
const hidden = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g;

/** As browsers read it: control characters and spaces before and inside the scheme are ignored (WHATWG URL, “URL parsing”). */
function schemeOf(address: string): string | undefined {
  let decoded = address;
  try {
    decoded = decodeURI(address);
  } catch {
    // An address that can't be decoded is judged as it stands.
  }
  return /^([a-z][a-z0-9+.-]*):/i.exec(decoded.replace(hidden, ''))?.[1]?.toLowerCase();
}

function firstLine(range: Range, text: string): Range {
  const end = text.slice(range.start, range.end).search(/[\r\n]/);
  return end === -1 ? range : { start: range.start, end: range.start + end };
}
