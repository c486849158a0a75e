import { lastChanged } from '../../../model/last-changed.ts';
import { isLater, remedy, when } from '../../dates/when.ts';
import type { Rule } from '../../rule.ts';

export const reportPrecedesTheBrief: Rule = {
  id: 'report-precedes-the-brief',
  about: 'time',
  norm: 'What a brief cites came out before it, or before its last change.',
  reason: 'When a source was read counts for nothing here: it may be looked at again at any time.',
  remedy: 'Mend the date of the source or of the brief; where the brief took the source in later, say when in `updated`.',
  severity: 'error',
  examples: [
    {
      title: 'a report of the day before',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-11 }' },
    },
    {
      title: 'a report that was not out when the brief was',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: ⟦2024-03-18⟧ }' },
    },
    {
      title: 'one of the next day: a warning, for a time zone may explain it',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: ⟦2024-03-13⟧ }' },
    },
    {
      title: 'the next day in the east, while it was evening at the place of the brief',
      text: 'Shut.',
      fields: {
        date: 'date: 2024-03-12T20:30:00-05:00',
        sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-13 }',
      },
    },
    {
      title: 'a report that an update took in',
      text: 'Shut.',
      fields: {
        updated: 'updated: 2024-03-19',
        sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-18 }',
      },
    },
    {
      title: 'a source that was looked at again later',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-11, accessed: 2024-03-19 }' },
    },
  ],
  find(brief) {
    const { frontmatter } = brief;
    if (!frontmatter) return [];
    const written = lastChanged(frontmatter);
    const last = when(written);
    return Object.entries(frontmatter.sources).flatMap(([key, { published }]) => {
      const report = when(published);
      const verdict = report && last && isLater(report, last);
      if (!verdict) return [];
      return [
        {
          range: brief.place(['sources', key, 'published']),
          severity: verdict === 'surely' ? 'error' : 'warning',
          message: `Source "${key}" is dated ${report.written}, after the brief ${written === frontmatter.date ? 'came out' : 'last changed'} (${written}).`,
          help: remedy(verdict),
        },
      ];
    });
  },
};
