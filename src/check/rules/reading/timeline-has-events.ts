import { hasSlips } from '../../has-slips.ts';
import type { Rule } from '../../rule.ts';

export const timelineHasEvents: Rule = {
  id: 'timeline-has-events',
  about: 'reading',
  norm: 'A timeline has something to show.',
  remedy: 'Write its events; a timeline `from="attributions"` shows the statements that have a date.',
  severity: 'warning',
  examples: [
    { title: 'an event', text: '<Timeline>\n<Event date="2024-03-04" source="courier">The bridge breaks.</Event>\n</Timeline>' },
    {
      title: 'a statement with a date',
      text: '<Attribution speaker="inga-halvard" source="courier" date="2024-03-11">Shut.</Attribution>\n\n<Timeline from="attributions" />',
    },
    { title: 'nothing', text: '<⟦Timeline⟧ title="The storm">\n</Timeline>' },
    {
      title: 'statements that have no date',
      text: '<Attribution speaker="inga-halvard" source="courier">Shut.</Attribution>\n\n<⟦Timeline⟧ from="attributions" />',
    },
  ],
  find: (brief) =>
    hasSlips(brief)
      ? []
      : brief.timelines
          .filter(({ events }) => events.length === 0)
          .map(({ places: { name, attributes } }) => ({
            range: { start: name.start + 1, end: name.end },
            message: attributes.from ? 'No statement has a date that the timeline could show.' : 'The timeline has no events.',
            help: attributes.from ? 'Give the statements their dates, date="…".' : 'Write them between the tags, or take it out.',
          })),
};
