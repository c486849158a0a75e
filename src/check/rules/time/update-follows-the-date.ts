import { isLater, remedy, when } from '../../dates/when.ts';
import type { Rule } from '../../rule.ts';

export const updateFollowsTheDate: Rule = {
  id: 'update-follows-the-date',
  about: 'time',
  norm: 'A brief is updated after it was published.',
  remedy: 'Mend `date` or `updated`.',
  severity: 'error',
  examples: [
    { title: 'an update of the same day', text: 'Shut.', fields: { updated: 'updated: 2024-03-12' } },
    { title: 'an update before there was a brief', text: 'Shut.', fields: { updated: 'updated: ⟦2024-03-02⟧' } },
    {
      title: 'an hour that is earlier in one place and later in another',
      text: 'Shut.',
      fields: { date: 'date: 2024-03-12T09:00:00+01:00', updated: 'updated: 2024-03-12T08:30:00Z' },
    },
    {
      title: 'an hour before the brief',
      text: 'Shut.',
      fields: { date: 'date: 2024-03-12T09:00:00+01:00', updated: 'updated: ⟦2024-03-12T07:30:00Z⟧' },
    },
  ],
  find(brief) {
    const [date, updated] = [when(brief.frontmatter?.date), when(brief.frontmatter?.updated)];
    const verdict = date && updated && isLater(date, updated);
    if (!verdict) return [];
    return [
      {
        range: brief.place(['updated']),
        severity: verdict === 'surely' ? 'error' : 'warning',
        message: `The brief was updated on ${updated.written}, before it came out (${date.written}).`,
        help: remedy(verdict),
      },
    ];
  },
};
