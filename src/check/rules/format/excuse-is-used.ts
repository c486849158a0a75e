import type { Rule } from '../../rule.ts';

export const excuseIsUsed: Rule = {
  id: 'excuse-is-used',
  about: 'format',
  norm: 'An excuse goes when what it excused is gone.',
  remedy: 'Take the comment out.',
  severity: 'warning',
  examples: [
    {
      title: 'a snapshot that is missing for a reason',
      text: 'Shut.',
      fields: {
        sources:
          'sources:\n  # brevier-ignore snapshot-exists: lost in the flood\n  c: { outlet: northwire, title: Shut, snapshot: flood.txt }',
      },
    },
    {
      title: 'one in the frontmatter for what stands in the text',
      text: '<Attribution speaker="inga-halvard" cue="claimed" source="courier">It must open.</Attribution>',
      fields: { extra: '⟦# brevier-ignore cue-is-neutral: the word is her own⟧' },
    },
    {
      title: 'one that is there after all',
      text: 'Shut.',
      fields: {
        sources:
          'sources:\n  ⟦# brevier-ignore snapshot-exists: lost in the flood⟧\n  c: { outlet: northwire, title: Shut, snapshot: courier.txt }',
      },
    },
  ],
};
