import type { EntityKind } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import { checkEndings } from './check-endings.ts';
import { checkEntityFiles } from './check-entity-files.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkSpeakers } from './check-speakers.ts';
import type { SiteReading } from './site-reading.ts';

/** Every problem that no single brief shows: names of files, entities, and what briefs say of the same thing. */
export function checkSite(site: SiteReading): Problem[] {
  const { files, speakers, outlets, topics } = site;
  const kinds: EntityKind[] = ['speakers', 'outlets', 'topics'];
  return [
    ...(['briefs', 'pages'] as const).flatMap((folder) => [
      ...checkSlugs(`content/${folder}`, slugsIn(files[folder])),
      ...checkEndings(files[folder], '.mdx'),
    ]),
    ...kinds.flatMap((kind) => checkEntityFiles(kind, files[kind])),
    ...[...speakers, ...outlets, ...topics].flatMap(({ problems }) => problems),
    ...checkSpeakers(speakers),
  ];
}

const slugsIn = (files: readonly string[]) =>
  files.flatMap((file) => (file.endsWith('.mdx') ? [file.replace(/^content\/[^/]+\/|\.mdx$/g, '')] : [])).sort();
