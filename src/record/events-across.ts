import type { PublishedBrief, TimelineEvent } from '../model/brief.ts';
import { compareDates } from '../model/date.ts';

/** An event, and the briefs whose timelines tell it in the same words. */
export interface SharedEvent {
  event: TimelineEvent;
  /** In the order given. */
  briefs: PublishedBrief[];
}

/** The events of the timelines of several briefs, in order of date, each date and text once. Statements that a timeline repeats are left out. */
export function eventsAcross(briefs: readonly PublishedBrief[]): SharedEvent[] {
  const found = new Map<string, SharedEvent>();
  for (const brief of briefs) {
    for (const event of brief.timelines.flatMap(({ events }) => events)) {
      if (event.attribution !== undefined) continue;
      const key = `${event.date} ${event.text}`;
      const shared = found.get(key) ?? { event, briefs: [] };
      if (!shared.briefs.includes(brief)) shared.briefs.push(brief);
      found.set(key, shared);
    }
  }
  return [...found.values()].sort((a, b) => compareDates(a.event.date, b.event.date));
}
