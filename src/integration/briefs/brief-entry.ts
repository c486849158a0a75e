import type { Brief, PublishedBrief } from '../../model/brief.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';

/** A brief as pages, lists and the record show it, without its body. */
export interface BriefEntry extends PublishedBrief {
  /** Path below the site's root. */
  file: string;
  /** In development a brief with problems stays in the store, so that its page can show them. */
  problems?: Problem[];
}

/**
 * What the content store keeps of a brief: its frontmatter. Statements, timelines and sources lie beside the body, for Astro serializes
 * and bundles the whole store at every build.
 */
export type StoredEntry = Omit<BriefEntry, 'attributions' | 'timelines' | 'sources'>;

export function storedEntry({ attributions: _, timelines: __, sources: ___, ...stored }: BriefEntry): StoredEntry {
  return stored;
}

export function briefEntry(brief: Brief, problems: Problem[]): BriefEntry {
  const frontmatter =
    brief.frontmatter ??
    ({
      title: brief.slug,
      description: '',
      date: '1970-01-01',
      authors: [],
      topics: [],
      sources: {},
      corrections: [],
      draft: false,
    } satisfies Frontmatter);
  return {
    ...frontmatter,
    slug: brief.slug,
    file: brief.file,
    ...(problems.length > 0 && { problems }),
    attributions: brief.attributions.map(withoutPlaces),
    timelines: brief.timelines.map(({ places: _, events, ...timeline }) => ({ ...timeline, events: events.map(withoutPlaces) })),
  };
}

function withoutPlaces<T extends { places: unknown }>({ places: _, ...rest }: T): Omit<T, 'places'> {
  return rest;
}
