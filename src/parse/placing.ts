import type { Nodes } from 'hast';
import type { Finding, Range } from '../model/problem.ts';
import { isEmpty, isMdxElement, type MdxElement, rangeOf } from './element.ts';
import { isComment } from './safety.ts';

/** What an element stands in. */
export interface Surroundings {
  /** The nearest element of ours. */
  owner: MdxElement | null;
  inLink: boolean;
}

const rule = 'element-is-in-place';

export const eventOutside = 'Unexpected <Event> outside a <Timeline>.';

/** An element of ours in a place, or without the content, that makes it mean nothing; and what a timeline can't show. */
export function placing(node: MdxElement, { owner, inLink }: Surroundings, range: Range): Finding[] {
  const { name } = node;
  const said = (message: string, help: string): Finding[] => [{ rule, range, message, help }];
  if (name === 'Event' && owner?.name !== 'Timeline') return said(eventOutside, 'Put it between <Timeline> and </Timeline>.');
  if (owner?.name === 'Attribution' || owner?.name === 'Event') {
    return said(`Unexpected <${name}> inside <${owner.name}>.`, `Close <${owner.name}> first: each statement stands by itself.`);
  }
  if (owner?.name === 'Timeline' && name !== 'Event')
    return said(`Unexpected <${name}> inside <Timeline>, expected <Event>.`, 'Put it before or after the timeline.');
  if (inLink)
    return said(`Unexpected <${name}> inside a link.`, 'Put the link inside the element, or beside it: a statement has links of its own.');
  if (node.type === 'mdxJsxTextElement' && (name === 'Timeline' || name === 'Analysis')) {
    return said(`Unexpected <${name}> inside a sentence.`, 'Put its tags on lines of their own.');
  }
  if (name === 'Timeline') return strays(node);
  return isEmpty(node) ? said(`<${name}> has no content.`, 'Write between the tags what was said or what happened.') : [];
}

/** Whatever in a timeline is no event: it would not be shown. */
function strays(timeline: MdxElement): Finding[] {
  return (timeline.children as (Nodes | MdxElement)[])
    .filter((child) => !isMdxElement(child) && !isBlank(child))
    .map((child) => ({
      rule,
      range: rangeOf(child),
      message: 'Unexpected text inside <Timeline>, expected <Event>.',
      help: 'Put each <Event> on a line of its own with nothing beside it, and text before or after the timeline.',
    }));
}

const isBlank = (node: Nodes) =>
  (node.type === 'text' && node.value.trim() === '') ||
  (/^mdx(?:Flow|Text)Expression$/.test(node.type) && isComment((node as { value?: string }).value ?? ''));
