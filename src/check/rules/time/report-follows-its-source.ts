import { isLater, remedy, when } from '../../dates/when.ts';
import type { Rule } from '../../rule.ts';

export const reportFollowsItsSource: Rule = {
  id: 'report-follows-its-source',
  about: 'time',
  norm: 'A source came out no earlier than the one that it took its material from.',
  remedy: 'Mend one of the two dates, or the `via` that leads from one to the other.',
  severity: 'error',
  examples: [
    {
      title: 'a paper that printed an agency’s report on the next day',
      text: 'Shut.',
      fields: {
        sources: `sources:
  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-08, via: n }
  n: { outlet: northwire, title: Closed, published: 2024-03-07 }`,
      },
    },
    {
      title: 'a paper that printed it before the agency had it',
      text: 'Shut.',
      fields: {
        sources: `sources:
  c: { outlet: ostrevik-courier, title: Bridge shut, published: ⟦2024-03-05⟧, via: n }
  n: { outlet: northwire, title: Closed, published: 2024-03-07 }`,
      },
    },
    {
      title: 'one of the same month',
      text: 'Shut.',
      fields: {
        sources: `sources:
  c: { outlet: ostrevik-courier, title: Bridge shut, published: 2024-03-05, via: n }
  n: { outlet: northwire, title: Closed, published: 2024-03 }`,
      },
    },
  ],
  find(brief) {
    const sources = brief.frontmatter?.sources ?? {};
    return Object.entries(sources).flatMap(([key, { published, via }]) => {
      const [report, source] = [when(published), via === undefined ? undefined : when(sources[via]?.published)];
      const verdict = report && source && isLater(source, report);
      if (!verdict) return [];
      return [
        {
          range: brief.place(['sources', key, 'published']),
          severity: verdict === 'surely' ? 'error' : 'warning',
          message: `Source "${key}" is dated ${report.written}, before "${via}", which it took its material from (${source.written}).`,
          help: remedy(verdict),
        },
      ];
    });
  },
};
