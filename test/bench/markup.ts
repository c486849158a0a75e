import type { Attribution, Block, CorpusBrief } from './corpus.ts';

/** The way in which a generator writes the elements of a brief between its Markdown. */
export interface Markup {
  open(name: ElementName, attributes: Record<string, string>): string;
  close(name: ElementName): string;
}

export type ElementName = 'callout' | 'mark' | 'timeline' | 'event';

/** The body of a brief: the same prose in both markups. */
export const body = ({ blocks }: CorpusBrief, markup: Markup) => `${blocks.map((one) => block(one, markup)).join('\n\n')}\n`;

function block(of: Block, { open, close }: Markup): string {
  switch (of.type) {
    case 'heading':
      return `## ${of.text}`;
    case 'paragraph':
      return of.parts
        .map((part) => (typeof part === 'string' ? part : open('mark', attributes(part)) + part.text + close('mark')))
        .join('');
    case 'callout':
      return `${open('callout', attributes(of.words))}\n${of.words.text}\n${close('callout')}`;
    case 'timeline':
      return [
        open('timeline', { title: of.title }),
        ...of.events.map(({ text, ...event }) => `${open('event', event)}${text}${close('event')}`),
        close('timeline'),
      ].join('\n');
  }
}

const attributes = ({ text: _, ...rest }: Attribution) => rest;

/** ` name="value"` for each. */
export const written = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Frontmatter. JSON is YAML. */
export const frontmatter = (values: Record<string, unknown>) =>
  `---\n${Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`;
