import type { Kind } from '../model/brief.ts';

/** The words of the interface. One table a language; English stands in for those that have none. */
export const english = {
  analysis: 'Analysis',
  about: 'about ',
  uncertain: ' (uncertain)',
  since: 'since ',
  until: 'until ',
  citing: ', citing ',
  events: (count: number, from: string, to: string) => (count === 1 ? `One event, ${from}` : `${count} events from ${from} to ${to}, drawn to scale`),
  kind: { quotation: 'Quotation', partial: 'Partial quotation', paraphrase: 'Paraphrase' } satisfies Record<Kind, string>,
  note: (number: number) => `Note ${number}`,
  original: (language: string) => `Original in ${language}`,
  permalink: (number: number) => `Statement ${number}: permanent link`,
  timeline: 'Timeline',
  translated: (language: string) => `translated from ${language}`,
  translatedShow: (language: string) => `Translated from ${language}: show the original`,
  unnamed: 'Unnamed',
  nobodyNamed: 'nobody is named',
};

export type Phrases = typeof english;
