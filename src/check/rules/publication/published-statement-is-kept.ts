import { bridge, lock } from '../../published-bridge.ts';
import type { Rule } from '../../rule.ts';

export const publishedStatementIsKept: Rule = {
  id: 'published-statement-is-kept',
  about: 'publication',
  norm: 'A published statement changes in substance, or goes, only with a correction.',
  reason:
    'Whoever has cited it relies on what it said. A build remembers what was published in content/record.lock.json; spacing, case, punctuation and the key of a source are no substance.',
  remedy:
    'Write under `corrections` what was wrong, or restore the statement. A slip that nobody can have cited is settled by taking its line out of content/record.lock.json.',
  severity: 'warning',
  shownBy: 'lock',
  examples: [
    {
      title: 'words that say what they said, with other quotation marks and punctuation',
      file: 'content/briefs/bridge.mdx',
      text: bridge('<Attribution id="open-it" speaker="inga-halvard" source="courier">«Open the bridge!»</Attribution>'),
      files: lock('“Open the bridge.”'),
    },
    {
      title: 'words that say something else',
      file: 'content/briefs/bridge.mdx',
      text: bridge('⟦<Attribution⟧ id="open-it" speaker="inga-halvard" source="courier">“Shut the bridge.”</Attribution>'),
      files: lock('“Open the bridge.”'),
    },
    {
      title: 'the same, with a correction',
      file: 'content/briefs/bridge.mdx',
      text: bridge(
        '<Attribution id="open-it" speaker="inga-halvard" source="courier">“Shut the bridge.”</Attribution>',
        'corrections:\n  - { date: 2024-03-13, text: The mayor asked to shut the bridge. }',
      ),
      files: lock('“Open the bridge.”'),
    },
    {
      title: 'a statement that was taken out',
      file: 'content/briefs/bridge.mdx',
      text: `⟦⟧${bridge('The bridge is shut.')}`,
      files: lock('“Open the bridge.”'),
    },
    {
      title: 'a statement that is new',
      file: 'content/briefs/bridge.mdx',
      text: bridge(
        `<Attribution id="open-it" speaker="inga-halvard" source="courier">“Open the bridge.”</Attribution>

<Attribution id="shut" speaker="tomas-reyk" source="courier">Nobody crosses.</Attribution>`,
      ),
      files: lock('“Open the bridge.”'),
    },
  ],
};
