import { hasSlips } from '../../has-slips.ts';
import { landmarksOf } from '../../landmarks.ts';
import type { Rule } from '../../rule.ts';

export const headingHasItsLevel: Rule = {
  id: 'heading-has-its-level',
  about: 'reading',
  norm: 'Headings begin with `##`, for the title is the first, and none skips a level.',
  reason: 'Whoever listens to a page goes from heading to heading, and takes a level that is skipped for a part that is missing.',
  remedy: 'Give the heading the level below the one that it belongs to.',
  severity: 'warning',
  sources: [
    { title: 'W3C Web Accessibility Initiative: Headings', url: 'https://www.w3.org/WAI/tutorials/page-structure/headings/' },
    {
      title: 'WCAG 2.2, success criterion 1.3.1: Info and Relationships',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
    },
  ],
  examples: [
    { title: 'parts and their parts', text: '## The order\n\n### Its reasons\n\n#### The piers\n\n## The vote\n\nShut.' },
    { title: 'a second title', text: '⟦# The Kettle Bridge⟧\n\nShut.' },
    { title: 'a level that is skipped', text: '## The order\n\n⟦#### The piers⟧\n\nShut.' },
    { title: 'the same at the beginning', text: '⟦### The order⟧\n\n### The vote\n\nShut.' },
  ],
  find(brief) {
    let before = 1;
    // The heading between may be hidden.
    const hidden = hasSlips(brief);
    return landmarksOf(brief).headings.flatMap(({ level, range }) => {
      const expected = before + 1;
      before = level;
      if (level === 1) {
        return [
          {
            range,
            message: 'Unexpected heading of the first level, which is the title of the page.',
            help: 'Begin with ##.',
          },
        ];
      }
      if (level <= expected || hidden) return [];
      return [
        {
          range,
          message: `Unexpected heading of level ${level}, expected ${expected} at most.`,
          help: `Write ${'#'.repeat(expected)}, and raise what is below it by as much.`,
        },
      ];
    });
  },
};
