import type { Nodes, Root } from 'hast';
import type { Comment } from '../model/brief.ts';
import { type MdxElement, rangeOf } from './element.ts';

/** The comments of a brief, in the order of the text. */
export function commentsOf(tree: Root, text: string, bodyStart: number): Comment[] {
  const comments = yamlComments(text.slice(0, bodyStart));
  if (text.includes('{/*', bodyStart)) collect(tree);
  return comments;

  function collect(node: Nodes | MdxElement) {
    const written = /^mdx(?:Flow|Text)Expression$/.test(node.type)
      ? comment.exec((node as { value?: string }).value ?? '')?.[1]
      : undefined;
    if (written !== undefined) comments.push({ text: written.trim(), range: rangeOf(node), within: 'body' });
    if ('children' in node) for (const child of node.children) collect(child as Nodes);
  }
}

const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/;

/** The comments of a YAML text. A `#` begins one at the head of a line, or after a space (YAML 1.2.2, 6.6); one inside of a quoted value is told by its quote. */
export function yamlComments(yaml: string): Comment[] {
  if (!yaml.includes('#')) return [];
  return [...yaml.matchAll(/^((?:[^"'#\r\n]|(?<=\S)#|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')*)(?<!\S)#(.*)$/gm)].map((match) => {
    const [whole, before = '', text = ''] = match;
    return {
      text: text.trim(),
      range: { start: match.index + before.length, end: match.index + whole.trimEnd().length },
      within: 'frontmatter',
    };
  });
}
