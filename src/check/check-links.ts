import type { Problem } from '../model/problem.ts';
import { slugOfFile } from '../model/slug.ts';
import type { FileUses } from './site-reading.ts';

/** Links from what readers see to briefs that they don't: drafts. A draft may link to another, for both may come at once. */
export function checkLinks(uses: readonly FileUses[]): Problem[] {
  const drafts = new Set(uses.flatMap(({ file, draft }) => (draft ? [slugOfFile(file)] : [])));
  if (drafts.size === 0) return [];
  return uses.flatMap(({ draft, links }) =>
    links.flatMap(({ path, place }): Problem[] => {
      const slug = briefOf(path);
      if (draft || slug === undefined || !drafts.has(slug)) return [];
      return [
        {
          rule: 'linked-brief-is-published',
          severity: 'warning',
          ...place,
          message: `The brief "${slug}" is a draft: readers would find nothing there.`,
          help: 'Take "draft" out of it, or take the link out until then.',
        },
      ];
    }),
  );
}

/** The brief whose page, or whose data, a path leads to. */
const briefOf = (path: string) => /^\/briefs\/(.+?)(?:\/(?:index\.html)?|\.(?:json|md|png|annotations\.jsonld))?$/.exec(path)?.[1];
