import type { Brief } from '../model/brief.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Problem } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';

/** All of a site that a check needs at once: the files of its content, its entities, and what each brief uses. */
export interface SiteReading {
  /** All that look like content of a folder, whatever their ending, as paths below the site's root. */
  files: Readonly<Record<'briefs' | 'pages' | EntityKind, readonly string[]>>;
  speakers: readonly EntityReading<'speakers'>[];
  outlets: readonly EntityReading<'outlets'>[];
  topics: readonly EntityReading<'topics'>[];
  /** Paths below content/snapshots. */
  snapshots: ReadonlySet<string>;
  /** Briefs and pages, in the order of their files. */
  uses: readonly FileUses[];
}

/** What a brief or a page refers to: little enough to keep of ten thousand of them, and to send from one thread to another. */
export interface FileUses {
  file: string;
  speakers: string[];
  outlets: string[];
  topics: string[];
  snapshots: string[];
  /** The sources that have an address. */
  documents: Document[];
}

/** A document as one brief tells of it. */
export interface Document {
  url: string;
  /** The address, or else the outlet and the title, of the source that it took its material from. */
  via?: string;
  place: Pick<Problem, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;
}

/** What a brief, or a page, refers to; of one that isn't valid, only what can be told. */
export function usesOf(brief: Brief): FileUses {
  const { file, frontmatter, attributions } = brief;
  const sources = frontmatter?.sources ?? {};
  const all = Object.values(sources);
  return {
    file,
    speakers: distinct(attributions.flatMap(({ speakers }) => speakers)),
    outlets: distinct(all.map(({ outlet }) => outlet)),
    // A page has none.
    topics: [...(frontmatter?.topics ?? [])],
    snapshots: distinct(all.flatMap(({ snapshot }) => snapshot ?? [])),
    documents: Object.entries(sources).flatMap(([key, { url, via }]) =>
      url === undefined ? [] : [{ url, ...viaOf(via, sources), place: brief.locate(brief.place(['sources', key])) }],
    ),
  };
}

function viaOf(via: string | undefined, sources: Frontmatter['sources']): Pick<Document, 'via'> {
  const source = via === undefined ? undefined : sources[via];
  return source ? { via: source.url ?? `${source.outlet}: ${source.title}` } : {};
}

const distinct = (values: readonly string[]) => [...new Set(values)];
