import type { z } from 'zod';
import { checkBrief, checkPage } from '../../src/check/check-brief.ts';
import { checkSite } from '../../src/check/check-site.ts';
import { placesIn } from '../../src/check/places-in.ts';
import type { SiteFacts } from '../../src/check/rule.ts';
import type { Settings } from '../../src/check/settings.ts';
import { type SiteReading, usesOf } from '../../src/check/site-reading.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { EntityKind } from '../../src/model/entities.ts';
import { type Frontmatter, pageSchema } from '../../src/model/frontmatter.ts';
import type { Problem } from '../../src/model/problem.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { type EntityReading, parseEntity } from '../../src/parse/parse-entity.ts';
import { references } from './ostrevik.ts';

/** The files of a site, by their paths below its root. */
type Files = ReadonlyMap<string, string>;

/** Every problem of a site that holds these files and nothing else. */
export function checkFiles(files: Files, settings?: Settings): Problem[] {
  const [briefs, pages] = [mdxIn(files, 'briefs'), mdxIn(files, 'pages')];
  const facts: SiteFacts = { ...references, snapshots: snapshotsIn(files), snapshotText: (name) => files.get(`content/snapshots/${name}`) };
  return [
    ...briefs.flatMap((brief) => checkBrief(brief, facts, settings)),
    ...pages.flatMap((page) => checkPage(page, facts, settings)),
    ...checkSite(readingOf(files, [...briefs, ...pages]), settings),
  ];
}

function readingOf(files: Files, texts: readonly Brief[]): SiteReading {
  return {
    files: {
      briefs: namesIn(files, 'briefs'),
      pages: namesIn(files, 'pages'),
      speakers: namesIn(files, 'speakers'),
      outlets: namesIn(files, 'outlets'),
      topics: namesIn(files, 'topics'),
      elsewhere: [...files.keys()],
    },
    speakers: entitiesIn(files, 'speakers'),
    outlets: entitiesIn(files, 'outlets'),
    topics: entitiesIn(files, 'topics'),
    snapshots: snapshotsIn(files),
    uses: texts.map(usesOf),
    placesIn(file) {
      const brief = texts.find((text) => text.file === file);
      return brief && placesIn(brief);
    },
  };
}

const namesIn = (files: Files, folder: string) => [...files.keys()].filter((name) => name.startsWith(`content/${folder}/`)).sort();

const snapshotsIn = (files: Files) => new Set(namesIn(files, 'snapshots').map((name) => name.slice('content/snapshots/'.length)));

function mdxIn(files: Files, folder: 'briefs' | 'pages'): Brief[] {
  return namesIn(files, folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) =>
      parseBrief(files.get(file) ?? '', {
        file,
        slug: file.slice(`content/${folder}/`.length, -4),
        ...(folder === 'pages' && { mdx: 'full' as const, schema: pageSchema as z.ZodType as z.ZodType<Frontmatter> }),
      }),
    );
}

function entitiesIn<K extends EntityKind>(files: Files, kind: K): EntityReading<K>[] {
  return namesIn(files, kind)
    .filter((file) => new RegExp(`^content/${kind}/[^/]+\\.yaml$`).test(file))
    .map((file) => parseEntity(kind, files.get(file) ?? '', { file, id: file.replace(/^.*\/|\.yaml$/g, '') }));
}
