import type { Attribution, Brief, Placed, TimelineEvent } from '../model/brief.ts';
import { edtfDate } from '../model/date.ts';
import type { TimelineReading } from './body.ts';

/** The timelines of a brief, each in order of date, with the events that `from="attributions"` makes. */
export function timelines(readings: TimelineReading[], attributions: Placed<Attribution>[]): Brief['timelines'] {
  return readings.map(({ title, fromAttributions, events, places }) => ({
    ...(title !== undefined && { title }),
    events: [...events, ...(fromAttributions ? attributions.flatMap(eventOf) : [])].sort(byDate),
    places,
  }));
}

function eventOf(attribution: Placed<Attribution>): Placed<TimelineEvent>[] {
  const { id, date, sources, text, places } = attribution;
  return date === undefined ? [] : [{ id: `event-${id}`, date, sources, text, attribution: id, places }];
}

/** By first moment, then by last: a month stands before its days. Open beginnings come first. */
function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const [one, other] = [edtfDate(a.date), edtfDate(b.date)];
  if (!one || !other) return 0;
  return compare(one.min, other.min) || compare(other.max, one.max);
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
