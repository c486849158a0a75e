import type { Rule } from '../../rule.ts';

export const excuseNamesARule: Rule = {
  id: 'excuse-names-a-rule',
  about: 'format',
  norm: 'What an excuse names is a rule, and one that can be excused.',
  reason:
    'Rules that the build can’t do without are always held; and what was published is answered for in a correction, which readers see.',
  remedy: 'Write the id of the rule as the check prints it.',
  severity: 'error',
  firm: true,
  examples: [
    { title: 'a rule', text: '{/* brevier-ignore snapshot-exists: lost in the flood */}\nText.' },
    { title: 'a slip in its id', text: '⟦{/* brevier-ignore snapshot-exist: lost in the flood */}⟧\nText.' },
    { title: 'a rule that is always held', text: '⟦{/* brevier-ignore source-is-declared: later */}⟧\nText.' },
    { title: 'a rule that a correction answers', text: '⟦{/* brevier-ignore published-statement-is-kept: a slip */}⟧\nText.' },
  ],
};
