import { bridge, lock } from '../../published-bridge.ts';
import type { Rule } from '../../rule.ts';

const statement = '<Attribution id="open-it" speaker="inga-halvard" source="courier">“Open the bridge.”</Attribution>';

export const publishedCorrectionIsKept: Rule = {
  id: 'published-correction-is-kept',
  about: 'publication',
  norm: 'A published correction stays.',
  reason: 'It tells those who read the brief before it what has changed since.',
  remedy: 'Restore the correction. Its words may be mended.',
  severity: 'warning',
  shownBy: 'lock',
  examples: [
    {
      title: 'as many as were published',
      file: 'content/briefs/bridge.mdx',
      text: bridge(statement, 'corrections:\n  - { date: 2024-03-13, text: The mayor spoke on Monday. }'),
      files: lock('“Open the bridge.”', 1),
    },
    {
      title: 'one fewer',
      file: 'content/briefs/bridge.mdx',
      text: bridge(statement, '⟦corrections⟧: []'),
      files: lock('“Open the bridge.”', 1),
    },
  ],
};
