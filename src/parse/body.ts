import type { Nodes, Root } from 'hast';
import type { Attribution, Placed, Places, TimelineEvent } from '../model/brief.ts';
import type { Finding } from '../model/problem.ts';
import {
  elementFindings,
  isKnown,
  isMdxElement,
  lenientValues,
  type MdxElement,
  placesOf,
  plainText,
  rangeOf,
  readAttributes,
} from './element.ts';
import { kindOf } from './kind.ts';
import { placing, type Surroundings } from './placing.ts';
import { computed, struck, unsafe } from './safety.ts';
import { Ids, statementId } from './statement-id.ts';
import { unseen } from './unseen.ts';

/** What the elements in a body say, in the order of the text. */
export interface BodyReading {
  attributions: Placed<Attribution>[];
  timelines: TimelineReading[];
  findings: Finding[];
}

export interface TimelineReading {
  title?: string;
  fromAttributions: boolean;
  events: Placed<TimelineEvent>[];
  places: Places;
}

/**
 * Reads the elements of Brevier from a tree.
 * @param strict whether code and other elements are refused (`mdx: 'static'`) or passed over (`mdx: 'full'`)
 */
export function readBody(tree: Root, text: string, strict: boolean, plainCue: string): BodyReading {
  const reading: BodyReading = { attributions: [], timelines: [], findings: [] };
  const ids = explicitIds(tree);
  visit(tree, { owner: null, inLink: false });
  return reading;

  function visit(node: Nodes | MdxElement, around: Surroundings) {
    if (!isMdxElement(node)) {
      const isSaid = around.owner?.name === 'Attribution';
      const unfit = strict ? unsafe(node, rangeOf(node), text) : isSaid ? computed(node, rangeOf(node), text) : null;
      const finding = unfit ?? (isSaid ? struck(node, rangeOf(node)) : null);
      if (finding) reading.findings.push(finding);
      reading.findings.push(...unseen(node, rangeOf(node), text));
    }
    const inLink = around.inLink || (node.type === 'element' && node.tagName === 'a');
    const inside = { owner: isMdxElement(node) ? enter(node, around) : around.owner, inLink };
    if ('children' in node) for (const child of node.children) visit(child as Nodes, inside);
  }

  function enter(node: MdxElement, around: Surroundings): MdxElement | null {
    if (!strict && !isKnown(node.name)) return around.owner;
    const places = placesOf(node, text);
    const found = elementFindings(node, places);
    if (isKnown(node.name)) found.push(...placing(node, around, places.name));
    const { values, findings } = isKnown(node.name) ? readAttributes(node, places, text) : { values: null, findings: [] };
    reading.findings.push(...found, ...findings.filter(({ range }) => !found.some((other) => other.range === range)));
    if (isKnown(node.name)) keep(node, values ?? lenientValues(node), places);
    return node;
  }

  function keep(node: MdxElement, values: Record<string, unknown>, places: Places) {
    const content = plainText(node);
    if (node.name === 'Attribution') {
      const { speaker = [], source, id, cue, ...rest } = values as { speaker?: string[]; source: string[]; id?: string; cue?: string };
      const attribution: Attribution = {
        id: id ?? ids.take(statementId(speaker[0] ?? 'unnamed', content)),
        number: reading.attributions.length + 1,
        form: node.type === 'mdxJsxFlowElement' ? 'callout' : 'inline',
        kind: kindOf(content),
        speakers: speaker,
        sources: source,
        cue: cue ?? plainCue,
        ...(cue === undefined && { cueIsPlain: true }),
        ...rest,
        text: content,
      };
      reading.attributions.push({ ...attribution, places });
    } else if (node.name === 'Timeline') {
      const { title, from } = values as { title?: string; from?: string };
      reading.timelines.push({ ...(title !== undefined && { title }), fromAttributions: from === 'attributions', events: [], places });
    } else if (node.name === 'Event') {
      const { date = '', source = [], id } = values as { date?: string; source?: string[]; id?: string };
      reading.timelines
        .at(-1)
        ?.events.push({ id: id ?? ids.take(statementId('event', `${date} ${content}`)), date, sources: source, text: content, places });
    }
  }
}

/** Ids that authors chose come first: a derived one gives way. */
function explicitIds(tree: Root): Ids {
  const ids = new Ids();
  (function collect(node: Nodes | MdxElement) {
    if (isMdxElement(node)) for (const { name, value } of node.attributes) if (name === 'id' && typeof value === 'string') ids.take(value);
    if (!isMdxElement(node) && node.type === 'element' && typeof node.properties.id === 'string') ids.take(node.properties.id);
    if ('children' in node) for (const child of node.children) collect(child as Nodes);
  })(tree);
  return ids;
}
