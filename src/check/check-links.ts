import type { Problem } from '../model/problem.ts';
import { suggestion } from '../parse/suggest.ts';
import { pageOf, pathOfFile } from './addresses.ts';
import type { FileUses, SiteReading } from './site-reading.ts';

/** Links to a place in another brief that there is not. */
export function checkLinkedPlaces({ uses, placesIn }: Pick<SiteReading, 'uses' | 'placesIn'>): Problem[] {
  const links = uses.flatMap(({ links }) => links.filter(({ id }) => id !== undefined));
  if (links.length === 0) return [];
  const files = new Map(uses.map(({ file }) => [pathOfFile(file), file]));
  return [...Map.groupBy(links, ({ path }) => pageOf(path))].flatMap(([page, links]) => {
    const file = files.get(page);
    const places = file?.startsWith('content/briefs/') ? placesIn(file) : undefined;
    return links.flatMap(({ id = '', place }): Problem[] => {
      if (!places || places.has(id)) return [];
      const help = suggestion(id, [...places], 'Mend it, or link to the page alone.');
      return [{ rule: 'linked-place-exists', severity: 'warning', ...place, message: `Nothing in "${page}" has the id "${id}".`, help }];
    });
  });
}

/** Links from what readers see to what they don't: drafts. A draft may link to another, for both may come at once. */
export function checkLinkedPages(uses: readonly FileUses[]): Problem[] {
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
