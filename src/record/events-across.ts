import type { PublishedBrief } from '../model/brief.ts';
import { compareDates } from '../model/date.ts';

/** An event, and the briefs whose timelines tell it in the same words, each with its id there. */
export interface SharedEvent {
  /** EDTF. */
  date: string;
  text: string;
  told: { brief: PublishedBrief; id: string }[];
}

/** The events of the timelines of several briefs, in order of date, each date and text once. Statements that a timeline repeats are left out. */
export function eventsAcross(briefs: readonly PublishedBrief[]): SharedEvent[] {
  const found = new Map<string, SharedEvent>();
  for (const brief of briefs) {
    for (const { id, date, text, attribution } of brief.timelines.flatMap(({ events }) => events)) {
      if (attribution !== undefined) continue;
      const key = `${date} ${text}`;
      const shared = found.get(key) ?? { date, text, told: [] };
      if (!shared.told.some((other) => other.brief === brief)) shared.told.push({ brief, id });
      found.set(key, shared);
    }
  }
  return [...found.values()].sort((a, b) => compareDates(a.date, b.date));
}
