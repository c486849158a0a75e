import type { SitemapItem } from '@astrojs/sitemap';
import { entityKinds } from '../../model/entities.ts';
import { latest } from '../../model/last-changed.ts';
import { readBodyList } from '../briefs/bodies.ts';
import type { Folders } from '../folders.ts';

/**
 * Gives each address of a sitemap the moment of its last change: a brief its own, a list that of the brief on it that changed last.
 * It is called at the end of a build, when the content store is gone, and reads the list of the bodies. Pages of the site's own get none.
 * @param base the path that the site lies under, with slashes at both ends
 */
export function lastModified({ bodies }: Pick<Folders, 'bodies'>, base: string): (item: SitemapItem) => SitemapItem {
  let changes: ReadonlyMap<string, string> | undefined;
  return (item) => {
    changes ??= changesOf(bodies);
    const path = decodeURI(new URL(item.url).pathname).slice(base.length);
    // The pages of a long list have numbers, and the lists of the record years, or both.
    const without = (numbers: RegExp) => changes?.get(path.replace(numbers, ''));
    const changed = changes.get(path) ?? without(/(?<=\/)\d+\/$/) ?? without(/(?<=\/)(?:\d+\/){1,2}$/);
    return changed ? { ...item, lastmod: new Date(changed).toISOString() } : item;
  };
}

const lists = ['', 'archive/', 'speakers/', 'record/', 'corrections/'];

/** The last change of every page that shows briefs, by its path. */
function changesOf(bodies: string): Map<string, string> {
  const changes = new Map<string, string>();
  for (const [slug, { date, changed, uses }] of Object.entries(readBodyList(bodies))) {
    const entities = entityKinds.flatMap((kind) => uses[kind].map((id) => `${kind}/${id}/`));
    for (const page of [`briefs/${slug}/`, `archive/${date.slice(0, 4)}/`, ...entities, ...lists]) {
      changes.set(page, latest([changed, ...(changes.get(page) ? [changes.get(page) as string] : [])]) as string);
    }
  }
  return changes;
}
