import type { PublishedBrief } from '../model/brief.ts';
import { yearOf } from '../model/date.ts';
import { eventsAcross, type SharedEvent } from './events-across.ts';
import { type Statement, yearSaid } from './record.ts';

/** What is filed under a topic, or of it what belongs to one year. */
export interface Filed {
  /** The newest first. */
  briefs: PublishedBrief[];
  /** In order of date. */
  events: SharedEvent[];
  /** In order of the day said. */
  statements: Statement[];
}

/** What is filed under a topic: its briefs with their events, and its statements, which are in order. */
export const filed = (briefs: PublishedBrief[], statements: Statement[]): Filed => ({ briefs, events: eventsAcross(briefs), statements });

/** The same year by year, the newest first. A brief belongs to the year that it was published in, an event and a statement to theirs. */
export function filedByYear({ briefs, events, statements }: Filed): [year: string, Filed][] {
  const years = new Map<string, Filed>();
  const of = (year: string): Filed => {
    const part = years.get(year) ?? { briefs: [], events: [], statements: [] };
    years.set(year, part);
    return part;
  };
  for (const brief of briefs) of(brief.date.slice(0, 4)).briefs.push(brief);
  for (const event of events) of(yearOf(event.date)).events.push(event);
  for (const statement of statements) of(yearSaid(statement)).statements.push(statement);
  return [...years].sort(([a], [b]) => Number(b) - Number(a));
}
