import type { ElementContent } from 'hast';
import { dateText } from '../language/dates.ts';
import type { Phrases } from '../language/speak.ts';
import type { Attribution, Brief, PlacedTimeline, PublishedBrief, TimelineEvent } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { isMdxElement, type MdxElement } from '../parse/element.ts';
import { speakersText } from '../render/statement.ts';
import { blocks } from './markdown-blocks.ts';
import { definition, escapedLine, escapedText, indented, quotedBlock } from './markdown-text.ts';
import { outletOf } from './names.ts';
import { briefAddress, type Publication, resolved } from './publication.ts';
import { originalWords, statementWords } from './statement-words.ts';

/** What was read of the text of a brief. */
export type ReadBrief = Pick<Brief, 'tree' | 'attributions' | 'timelines'>;

/** The text of a brief as blocks of Markdown, and the notes to the statements inside its sentences. */
export function markdownBody(
  brief: PublishedBrief,
  { tree, attributions: placed, timelines: placedTimelines }: ReadBrief,
  references: References,
  publication: Publication,
  phrases: Phrases,
): { body: string[]; notes: string[] } {
  // The elements stand in the tree in the order in which they were read.
  const attributions = placed[Symbol.iterator]();
  const timelines = placedTimelines[Symbol.iterator]();
  const notes: string[] = [];
  const context = { resolve, note, block };
  return { body: blocks(tree.children as ElementContent[], context), notes };

  function resolve(address: string): string {
    return address.startsWith('#') ? briefAddress(publication, brief.slug) + address : resolved(publication, address);
  }

  function note(): string {
    const attribution = attributions.next().value as Attribution | undefined;
    if (!attribution) return '';
    notes.push(definition(String(attribution.number), known(attribution).join('\n\n')));
    return `[^${attribution.number}]`;
  }

  function block(element: MdxElement): string[] {
    switch (element.name) {
      case 'Attribution': {
        const attribution = attributions.next().value as Attribution | undefined;
        const content = blocks(element.children, context);
        return attribution ? [quotedBlock([...content, ...known(attribution, '— ')].join('\n\n'))] : content;
      }
      case 'Timeline': {
        const events = (element.children as (ElementContent | MdxElement)[]).filter(
          (child) => isMdxElement(child) && child.name === 'Event',
        );
        const contents = events.map((event) => blocks((event as MdxElement).children, context));
        const timeline = timelines.next().value as PlacedTimeline | undefined;
        return timeline ? timelineBlocks(timeline, contents) : [];
      }
      case 'Analysis':
        return [quotedBlock([`**${escapedText(phrases.say('analysis'))}**`, ...blocks(element.children, context)].join('\n\n'))];
      default:
        return blocks(element.children, context);
    }
  }

  /** How we know: who said it, and in which words where they are translated. */
  function known(attribution: Attribution, mark = ''): string[] {
    const words = [statementWords(attribution, brief, references, phrases), originalWords(attribution, brief, phrases)];
    return words.flatMap((text, index) => (text === undefined ? [] : [(index === 0 ? mark : '') + line(text)]));
  }

  function timelineBlocks({ title, events }: PlacedTimeline, contents: string[][]): string[] {
    const written = events.filter(({ attribution }) => attribution === undefined).sort((a, b) => startOf(a) - startOf(b));
    const items = events.map((event) => {
      const [first = '', ...others] = event.attribution === undefined ? (contents[written.indexOf(event)] ?? []) : [statementOf(event)];
      const outlets = event.attribution === undefined ? event.sources.map((key) => outletOf(brief.sources, key, references).name) : [];
      const cited = outlets.length > 0 ? ` (${escapedText(outlets.join(phrases.say('comma')))})` : '';
      const text = phrases.say('dated', { date: escapedText(dateText(event.date, phrases)), text: first });
      return indented([escapedLine(text), ...others].join('\n\n') + cited, '- ', '  ');
    });
    return [`**${escapedText(title ?? phrases.say('timeline'))}**`, items.join('\n')];
  }

  function statementOf({ attribution: id, text }: TimelineEvent): string {
    const attribution = placed.find((one) => one.id === id);
    if (!attribution) return escapedText(text);
    const speaker = speakersText(attribution, { references, phrases });
    return escapedText(phrases.say('attributed', { speaker, cue: attribution.cue, words: attribution.text }));
  }
}

const startOf = (event: PlacedTimeline['events'][number]) => event.places.element.start;
const line = (text: string) => escapedLine(escapedText(text));
