import type { Problem } from '../model/problem.ts';
import { pageOf, pathOfFile } from './addresses.ts';
import type { FileUses } from './site-reading.ts';

/** Links from what readers see to what they don't: drafts. A draft may link to another, for both may come at once. */
export function checkLinks(uses: readonly FileUses[]): Problem[] {
  const drafts = new Set(uses.flatMap(({ file, draft }) => (draft ? [pathOfFile(file)] : [])));
  if (drafts.size === 0) return [];
  return uses.flatMap(({ draft, links }) =>
    links.flatMap(({ path, place }): Problem[] => {
      const page = pageOf(path);
      if (draft || !drafts.has(page)) return [];
      return [
        {
          rule: 'linked-page-is-published',
          severity: 'warning',
          ...place,
          message: `"${page}" is a draft: readers would find nothing there.`,
          help: 'Take "draft" out of it, or take the link out until then.',
        },
      ];
    }),
  );
}
