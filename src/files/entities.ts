import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { checkEntityFiles } from '../check/check-entity-files.ts';
import { checkSpeakers } from '../check/check-speakers.ts';
import { type Declared, type EntityKind, entitySchemas } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import { type EntityReading, parseEntity } from '../parse/parse-entity.ts';
import { contentFiles } from './content-files.ts';
import { digest } from './digest.ts';

export const entityKinds = Object.keys(entitySchemas) as EntityKind[];

/** The speakers, outlets and topics of a site as they stand on disk. */
export interface Entities {
  references: Declared;
  problems: Problem[];
  /** Changes when any of them does. */
  digest: string;
}

export async function readEntities(content: string): Promise<Entities> {
  const [speakers, outlets, topics, snapshots] = await Promise.all([
    readFolder(content, 'speakers'),
    readFolder(content, 'outlets'),
    readFolder(content, 'topics'),
    glob('**/*.txt', { cwd: `${content}snapshots`, expandDirectories: false }),
  ]);
  const references = {
    speakers: valuesOf(speakers),
    outlets: valuesOf(outlets),
    topics: valuesOf(topics),
    snapshots: new Set(snapshots.map((file) => file.replaceAll('\\', '/'))),
  };
  const files = await Promise.all(
    entityKinds.map(async (kind) => checkEntityFiles(kind, await contentFiles(content, kind, 'yaml,yml,json'))),
  );
  return {
    references,
    problems: [...files.flat(), ...[...speakers, ...outlets, ...topics].flatMap(({ problems }) => problems), ...checkSpeakers(speakers)],
    digest: digest(JSON.stringify([speakers, outlets, topics].map((readings) => readings.map(({ id, value }) => [id, value])))),
  };
}

/** In the order of their ids. */
export async function readFolder<K extends EntityKind>(content: string, kind: K): Promise<EntityReading<K>[]> {
  const files = (await glob('*.yaml', { cwd: content + kind, expandDirectories: false })).sort();
  return Promise.all(
    files.map(async (name) =>
      parseEntity(kind, await readFile(`${content}${kind}/${name}`, 'utf8'), {
        file: `content/${kind}/${name}`,
        id: name.replace(/\.yaml$/, ''),
      }),
    ),
  );
}

/** An entity that isn't valid still counts as declared, so that one mistake makes one problem. */
function valuesOf<K extends EntityKind>(readings: EntityReading<K>[]): Map<string, NonNullable<EntityReading<K>['value']>> {
  return new Map(readings.map(({ id, value }) => [id, (value ?? { name: id, roles: [] }) as NonNullable<EntityReading<K>['value']>]));
}
