import type { Attribution, Brief, Placed, TimelineEvent } from '../model/brief.ts';
import { compareDates } from '../model/date.ts';
import type { TimelineReading } from './body.ts';

/** The timelines of a brief, each in order of date, with the events that `from="attributions"` makes. */
export function timelines(readings: TimelineReading[], attributions: Placed<Attribution>[]): Brief['timelines'] {
  return readings.map(({ title, fromAttributions, events, places }, at) => ({
    ...(title !== undefined && { title }),
    events: [...events, ...(fromAttributions ? attributions.flatMap((attribution) => eventOf(attribution, at)) : [])].sort((a, b) =>
      compareDates(a.date, b.date),
    ),
    places,
  }));
}

/** Its id can't be one that an author wrote: those hold no dot. A second timeline numbers its own. */
function eventOf(attribution: Placed<Attribution>, timeline: number): Placed<TimelineEvent>[] {
  const { id, date, sources, text, places } = attribution;
  return date === undefined
    ? []
    : [{ id: timeline === 0 ? `event.${id}` : `event.${id}.${timeline + 1}`, date, sources, text, attribution: id, places }];
}
