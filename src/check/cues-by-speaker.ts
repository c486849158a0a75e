import type { Attribution, Brief } from '../model/brief.ts';
import { languageOf } from '../model/same-language.ts';
import type { Connotation } from './words/attribution/table.ts';
import { attributionWords } from './words/attribution-words.ts';

/** The cues that introduce a speaker in a brief. */
export interface CuesOfSpeaker {
  /** Its id. */
  speaker: string;
  /** Statements; one by two speakers counts for both. */
  total: number;
  /** As printed, the most frequent first. */
  cues: { cue: string; count: number; connotation?: Connotation }[];
}

/** The table of cues by speaker, in the order in which speakers come; the unnamed are nobody in particular and stand not in it. */
export function cuesBySpeaker({ attributions }: Pick<Brief, 'attributions'>, lang: string): CuesOfSpeaker[] {
  const counts = new Map<string, Map<string, number>>();
  for (const statement of attributions) for (const speaker of statement.speakers) count(counts, speaker, statement);
  const words = attributionWords(languageOf(lang));
  return [...counts].map(([speaker, cues]) => ({
    speaker,
    total: [...cues.values()].reduce((sum, times) => sum + times, 0),
    cues: [...cues]
      .sort(([, a], [, b]) => b - a)
      .map(([cue, count]) => {
        const connotation = words?.connotation(cue);
        return { cue, count, ...(connotation && { connotation }) };
      }),
  }));
}

function count(counts: Map<string, Map<string, number>>, speaker: string, { cue }: Attribution) {
  const cues = counts.get(speaker) ?? new Map<string, number>();
  cues.set(cue, (cues.get(cue) ?? 0) + 1);
  counts.set(speaker, cues);
}
