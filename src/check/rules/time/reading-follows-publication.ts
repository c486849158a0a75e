import { isLater, remedy, when } from '../../dates/when.ts';
import type { Rule } from '../../rule.ts';

export const readingFollowsPublication: Rule = {
  id: 'reading-follows-publication',
  about: 'time',
  norm: 'A source was read after it came out.',
  remedy: 'Mend `published` or `accessed`.',
  severity: 'error',
  examples: [
    {
      title: 'read on the day',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08, accessed: 2024-03-08 }' },
    },
    {
      title: 'a slip in the year',
      text: 'Shut.',
      fields: { sources: 'sources:\n  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08, accessed: ⟦2023-03-08⟧ }' },
    },
  ],
  find(brief) {
    return Object.entries(brief.frontmatter?.sources ?? {}).flatMap(([key, { published, accessed }]) => {
      const [report, reading] = [when(published), when(accessed)];
      const verdict = report && reading && isLater(report, reading);
      if (!verdict) return [];
      return [
        {
          range: brief.place(['sources', key, 'accessed']),
          severity: verdict === 'surely' ? 'error' : 'warning',
          message: `Source "${key}" was read on ${reading.written}, before it came out (${report.written}).`,
          help: remedy(verdict),
        },
      ];
    });
  },
};
