import type { Brief, Placed, TimelineEvent } from '../../../model/brief.ts';
import { edtfDate } from '../../../model/date.ts';
import type { Edit } from '../../../model/problem.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const eventIsInOrder: Rule = {
  id: 'event-is-in-order',
  about: 'time',
  norm: 'The events of a timeline are written in the order of their dates.',
  reason: 'Readers see them in that order whatever the file has; one who edits the file expects it too.',
  remedy: 'Put the events in order. `brevier check --fix` does it.',
  severity: 'warning',
  examples: [
    {
      title: 'events in the order of their dates',
      text: `<Timeline>
  <Event date="2024-03" source="courier">A month of storms.</Event>
  <Event date="2024-03-04" source="courier">The bridge breaks.</Event>
  <Event date="2024-03-12" source="courier">The board shuts it.</Event>
</Timeline>`,
    },
    {
      title: 'the end of the story before its beginning',
      text: `<Timeline>
  <Event date="2024-03-12" source="courier">The board shuts it.</Event>

  <Event ⟦date="2024-03-04"⟧ source="courier">
    The bridge breaks.
  </Event>
</Timeline>`,
      fixed: `<Timeline>
  <Event date="2024-03-04" source="courier">
    The bridge breaks.
  </Event>

  <Event date="2024-03-12" source="courier">The board shuts it.</Event>
</Timeline>`,
    },
    {
      title: 'events that share a line, which nobody but their author can take apart',
      text: `<Timeline>
  <Event date="2024-03-12" source="courier">
  The board shuts it.
  </Event>
  <Event ⟦date="2024-03-04"⟧ source="courier">The bridge breaks.</Event><Event date="2024-03-03" source="courier">A storm.</Event>
</Timeline>`,
      fixed: `<Timeline>
  <Event date="2024-03-12" source="courier">
  The board shuts it.
  </Event>
  <Event date="2024-03-04" source="courier">The bridge breaks.</Event><Event date="2024-03-03" source="courier">A storm.</Event>
</Timeline>`,
    },
    {
      title: 'a month after one of its days: which comes first is a matter of taste',
      text: `<Timeline>
  <Event date="2024-03-04" source="courier">The bridge breaks.</Event>
  <Event date="2024-03" source="courier">A month of storms.</Event>
</Timeline>`,
    },
    {
      title: 'statements among the events, which find their place by themselves',
      text: `<Attribution speaker="tomas-reyk" source="courier" date="2024-03-08">Nobody crosses.</Attribution>

<Timeline from="attributions">
  <Event date="2024-03-12" source="courier">The board shuts it.</Event>
</Timeline>`,
    },
  ],
  find: (brief) => brief.timelines.flatMap(({ events }) => findingOf(events, brief)),
};

function findingOf(events: readonly Placed<TimelineEvent>[], { text }: Brief): RuleFinding[] {
  // They come in the order in which they are shown.
  const sorted = events.filter(({ attribution }) => attribution === undefined);
  if (sorted.some(({ date }) => !edtfDate(date))) return [];
  const written = [...sorted].sort((a, b) => a.places.element.start - b.places.element.start);
  const [before, event] = inDisorder(written) ?? [];
  if (!before || !event) return [];
  return [
    {
      range: event.places.attributes.date ?? event.places.name,
      message: `The event of ${event.date} stands after that of ${before.date}.`,
      help: 'Put the events in the order of their dates.',
      ...(isPlain(written, text) && { fix: swaps(written, sorted, text) }),
    },
  ];
}

/** The first event that stands after a later one, behind that. A month and a day of it stand in no order. */
function inDisorder(written: readonly Placed<TimelineEvent>[]): Placed<TimelineEvent>[] | undefined {
  for (const [at, event] of written.entries()) {
    const later = written.slice(0, at).find(({ date }) => (edtfDate(date)?.min ?? 0) > (edtfDate(event.date)?.max ?? 0));
    if (later) return [later, event];
  }
  return undefined;
}

/**
 * Whether each event has lines of its own, and nothing stands between them. A comment may belong to the event beside it: then nobody but its
 * author can tell what goes where.
 */
const isPlain = (written: readonly Placed<TimelineEvent>[], text: string) =>
  written.every(({ places }, at) => at === 0 || /^\s*\n\s*$/.test(text.slice(written[at - 1]?.places.element.end, places.element.start)));

/** Each event's text in the place of the one that stands where it belongs. */
function swaps(written: readonly Placed<TimelineEvent>[], sorted: readonly Placed<TimelineEvent>[], text: string): Edit[] {
  return written.flatMap(({ places: { element } }, at): Edit[] => {
    const own = sorted[at]?.places.element;
    return !own || own === element ? [] : [{ range: element, text: text.slice(own.start, own.end) }];
  });
}
