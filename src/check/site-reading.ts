import type { Brief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';
import type { EntityKind } from '../model/entities.ts';
import type { FilePlace } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';
import { decoded, pathOnSite } from './addresses.ts';
import { type Excuse, readExcuses } from './excuses.ts';
import { hasSlips } from './has-slips.ts';
import { landmarksOf } from './landmarks.ts';
import { sourceKeys, textAt } from './rule.ts';
import { ruleOf } from './settings.ts';

/** All of a site that a check needs at once: the files of its content, its entities, and what each brief uses. */
export interface SiteReading {
  /** All that look like content of a folder, whatever their ending, and those that lie elsewhere, as paths below the site's root. */
  files: Readonly<Record<'briefs' | 'pages' | EntityKind | 'elsewhere', readonly string[]>>;
  speakers: readonly EntityReading<'speakers'>[];
  outlets: readonly EntityReading<'outlets'>[];
  topics: readonly EntityReading<'topics'>[];
  /** Paths below content/snapshots. */
  snapshots: ReadonlySet<string>;
  /** Briefs and pages, in the order of their files. */
  uses: readonly FileUses[];
  /** The ids that a link may lead to in a brief, by its file; `undefined` where nobody can tell. Few are ever asked for. */
  placesIn(file: string): ReadonlySet<string> | undefined;
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
  /** The paths of this site that its links lead to, and where its pictures lie. */
  links: SiteLink[];
  /** Readers don't see it yet. */
  draft?: true;
  /** Of what only the site as a whole shows. */
  excuses: Excuse[];
  /** A part of it can't be read, which may refer to anything. */
  unread?: true;
}

/** A document as one brief tells of it. */
export interface Document {
  url: string;
  /** The source that it took its material from. */
  via?: { outlet: string; title: string; url?: string };
  /** Its chain ends at no source: it can't be told where its material came from. */
  broken?: true;
  place: FilePlace;
}

/** A link to a path from the site's root, and perhaps to a place there. */
export interface SiteLink {
  path: string;
  id?: string;
  place: FilePlace;
}

/** What a brief, or a page, refers to; of one that isn't valid, what can be told. */
export function usesOf(brief: Brief): FileUses {
  const { file, data, attributions, problems } = brief;
  const keys = sourceKeys(brief);
  const all = (field: string) => distinct(keys.flatMap((key) => textAt(brief, ['sources', key, field]) ?? []));
  const topics = Array.isArray(data?.topics) ? data.topics : [];
  return {
    file,
    speakers: distinct(attributions.flatMap(({ speakers }) => speakers)),
    outlets: all('outlet'),
    topics: topics.filter((topic) => typeof topic === 'string'),
    snapshots: all('snapshot'),
    documents: documentsOf(brief),
    links: linksOf(brief),
    ...(data?.draft === true && { draft: true as const }),
    excuses: readExcuses(brief).excuses.filter(({ rule }) => ruleOf(rule)?.shownBy === 'site'),
    ...((data === null || hasSlips({ problems })) && { unread: true as const }),
  };
}

function documentsOf({ frontmatter, place, locate }: Brief): Document[] {
  const sources = frontmatter?.sources ?? {};
  return Object.entries(sources).flatMap(([key, { url }]) => {
    if (url === undefined) return [];
    const links = chain(sources, key).flatMap((link) => sources[link] ?? []);
    const [, from] = links;
    return [
      {
        url,
        ...(from && { via: { outlet: from.outlet, title: from.title, ...(from.url !== undefined && { url: from.url }) } }),
        // It goes on to what is not declared, or round.
        ...(links.at(-1)?.via !== undefined && { broken: true as const }),
        place: locate(place(['sources', key])),
      },
    ];
  });
}

function linksOf(brief: Brief): SiteLink[] {
  const { links, images } = landmarksOf(brief);
  return [...links, ...images].flatMap(({ address, place }) => {
    const path = address === '' || address.startsWith('#') ? undefined : pathOnSite(address, brief);
    const id = decoded(/#(.+)$/s.exec(address)?.[1] ?? '');
    return path === undefined ? [] : [{ path, ...(id !== '' && { id }), place: brief.locate(place) }];
  });
}

const distinct = (values: readonly string[]) => [...new Set(values)];
