import type { Nodes } from 'hast';
import { elementSchemas } from '../model/elements.ts';
import { hiddenCharacter } from '../model/fields.ts';
import type { Finding, Range } from '../model/problem.ts';

const ours = new RegExp(`<(?:${Object.keys(elementSchemas).join('|')})\\b`);

/** What Markdown takes in and readers would not see: a hidden character written as an entity, an element in the text of a picture. */
export function unseen(node: Nodes, range: Range, text: string): Finding[] {
  const written = text.slice(range.start, range.end);
  if (node.type === 'text' && written.includes('&') && hiddenCharacter.test(node.value) && !hiddenCharacter.test(written)) {
    return [
      { rule: 'text-is-visible', range, message: 'Unexpected character that nobody sees, written as an entity.', help: 'Take it out.' },
    ];
  }
  if (node.type === 'element' && node.tagName === 'img' && ours.test(written)) {
    const help = 'Describe in words what the picture shows; put the statement before or after it.';
    return [{ rule: 'element-is-in-place', range, message: 'Unexpected element in the text of a picture.', help }];
  }
  return [];
}
