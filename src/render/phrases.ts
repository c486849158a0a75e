import type { Kind } from '../model/brief.ts';

/** The words of the interface. */
export const english = {
  lang: 'en',
  analysis: 'Analysis',
  about: 'about ',
  uncertain: ' (uncertain)',
  since: 'since ',
  until: 'until ',
  citing: ', citing ',
  events: (count: number, from: string, to: string) => `${count} events between ${from} and ${to}, drawn to scale`,
  kind: { quotation: 'Quotation', partial: 'Partial quotation', paraphrase: 'Paraphrase' } satisfies Record<Kind, string>,
  note: (number: number) => `Note ${number}`,
  original: 'Original',
  permalink: (number: number) => `Statement ${number}: permanent link`,
  timeline: 'Timeline',
  showOriginal: (translation: string) => `${translation}: show the original`,
  translation: {
    ours: (language: string) => `Our translation from ${language}`,
    theirs: (language: string) => `Translated from ${language} in the source`,
    unknown: (language: string) => `Translated from ${language}`,
  },
  unnamed: 'Unnamed',
  noReason: 'the source gives no reason',
};
