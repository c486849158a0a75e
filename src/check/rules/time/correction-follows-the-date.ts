import { isLater, when } from '../../dates/when.ts';
import type { Rule, RuleFinding } from '../../rule.ts';

export const correctionFollowsTheDate: Rule = {
  id: 'correction-follows-the-date',
  about: 'time',
  norm: 'A correction is made after the brief came out, and `updated` names no earlier day than the last one.',
  remedy: 'Mend the date of the correction, or that of the brief beside it.',
  severity: 'warning',
  examples: [
    {
      title: 'a correction of the next day',
      text: 'Shut.',
      fields: { corrections: 'corrections:\n  - { date: 2024-03-13, text: The board voted on Monday. }' },
    },
    {
      title: 'a correction of what was not out yet',
      text: 'Shut.',
      fields: { corrections: 'corrections:\n  - { date: ⟦2024-03-03⟧, text: The board voted on Monday. }' },
    },
    {
      title: 'an update that forgets the last correction',
      text: 'Shut.',
      fields: {
        updated: 'updated: 2024-03-13',
        corrections: 'corrections:\n  - { date: ⟦2024-03-16⟧, text: The board voted on Monday. }',
      },
    },
  ],
  find(brief) {
    const { corrections = [], date, updated } = brief.frontmatter ?? {};
    const [published, changed] = [when(date), when(updated)];
    return corrections.flatMap(({ date }, index): RuleFinding[] => {
      const made = when(date);
      if (!made) return [];
      const range = brief.place(['corrections', index, 'date']);
      if (published && isLater(published, made)) {
        const message = `The correction is dated ${made.written}, before the brief came out (${published.written}).`;
        return [{ range, message, help: 'Mend one of the two dates.' }];
      }
      if (changed && isLater(made, changed)) {
        const message = `The correction is dated ${made.written}, after the brief was last updated (${changed.written}).`;
        return [{ range, message, help: 'Write its date in "updated", or leave "updated" out.' }];
      }
      return [];
    });
  },
};
