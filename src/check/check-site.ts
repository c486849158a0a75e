import { entityKinds } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import { slugsIn } from '../model/slug.ts';
import { areCompared, checkDocuments } from './check-documents.ts';
import { checkEndings } from './check-endings.ts';
import { checkEntityFiles } from './check-entity-files.ts';
import { checkLinkedPages, checkLinkedPlaces } from './check-links.ts';
import { checkMisplaced } from './check-misplaced.ts';
import { checkNames } from './check-names.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkUse, isWhole } from './check-use.ts';
import { excused, readExcuses } from './excuses.ts';
import { applySettings, type Settings } from './settings.ts';
import type { SiteReading } from './site-reading.ts';

/**
 * Every problem that no single brief shows and nothing excuses: names of files, entities, and what briefs say of the same thing.
 * @param settings what the site has changed of the rules
 */
export function checkSite(site: SiteReading, settings: Settings = {}): Problem[] {
  const { files, speakers, outlets, topics, uses } = site;
  const entities = [...speakers, ...outlets, ...topics];
  const read = entities.map(readExcuses);
  const found = [
    ...(['briefs', 'pages'] as const).flatMap((folder) => [
      ...checkSlugs(`content/${folder}`, slugsIn(files[folder])),
      ...checkEndings(files[folder], '.mdx'),
    ]),
    ...checkMisplaced(files.elsewhere),
    ...entityKinds.flatMap((kind) => checkEntityFiles(kind, files[kind])),
    ...entities.flatMap(({ problems }) => problems),
    ...checkSpeakers(speakers),
    ...checkNames(entities),
    ...checkUse(site),
    ...checkDocuments(uses),
    ...checkLinkedPages(uses),
    ...checkLinkedPlaces(site),
    ...read.flatMap(({ problems }) => problems),
  ];
  const excuses = [...read, ...uses].flatMap(({ excuses }) => excuses);
  const isAsked = (rule: string) => (rule.endsWith('-is-used') ? isWhole(uses) : rule !== 'document-has-one-chain' || areCompared(uses));
  return applySettings(excused(found, excuses, settings, isAsked), settings);
}
