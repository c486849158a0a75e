import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { type Baseline, baselineOf } from '../check/baseline.ts';
import { checkEntityFiles } from '../check/check-entity-files.ts';
import { checkSpeakers } from '../check/check-speakers.ts';
import { type Declared, type EntityKind, entityKinds } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import { type EntityReading, parseEntity } from '../parse/parse-entity.ts';
import { readBaseline } from './baseline.ts';
import { contentFiles } from './content-files.ts';
import { digest } from './digest.ts';

/** The speakers, outlets and topics of a site as they stand on disk. */
export interface Entities {
  references: Declared;
  /** Those that the baseline doesn't hold back. */
  problems: Problem[];
  baseline: Baseline;
  /** Changes when any of them does. */
  digest: string;
}

export async function readEntities(content: string): Promise<Entities> {
  const readings = await readEntityFiles(content);
  const { speakers, outlets, topics, files } = readings;
  const problems = [
    ...entityKinds.flatMap((kind) => checkEntityFiles(kind, files[kind])),
    ...[...speakers, ...outlets, ...topics].flatMap((reading) => reading.problems),
    ...checkSpeakers(speakers),
  ];
  const entries = readBaseline(content);
  const baseline = baselineOf(entries);
  const values = [speakers, outlets, topics].map((readings) => readings.map(({ id, value }) => [id, value]));
  return {
    references: declaredIn(readings),
    problems,
    baseline,
    digest: digest(JSON.stringify([values, entries])),
  };
}

/** What was read of the speakers, outlets and topics of a site, and of the names of its snapshots. */
export interface EntityReadings {
  speakers: EntityReading<'speakers'>[];
  outlets: EntityReading<'outlets'>[];
  topics: EntityReading<'topics'>[];
  /** Paths below content/snapshots. */
  snapshots: ReadonlySet<string>;
  /** All that look like content, as paths below the site's root. */
  files: Record<EntityKind, string[]>;
}

export async function readEntityFiles(content: string): Promise<EntityReadings> {
  const listed = (kind: EntityKind) => contentFiles(content, kind);
  const [speakers, outlets, topics, snapshots, ...files] = await Promise.all([
    readFolder(content, 'speakers'),
    readFolder(content, 'outlets'),
    readFolder(content, 'topics'),
    glob('**/*.txt', { cwd: `${content}snapshots`, expandDirectories: false }),
    ...(['speakers', 'outlets', 'topics'] as const).map(listed),
  ]);
  const [ofSpeakers, ofOutlets, ofTopics] = files as [string[], string[], string[]];
  return {
    ...{ speakers, outlets, topics },
    snapshots: new Set(snapshots.map((file) => file.replaceAll('\\', '/'))),
    files: { speakers: ofSpeakers, outlets: ofOutlets, topics: ofTopics },
  };
}

/** What briefs may refer to. */
export const declaredIn = ({ speakers, outlets, topics, snapshots }: EntityReadings): Declared => ({
  speakers: valuesOf(speakers),
  outlets: valuesOf(outlets),
  topics: valuesOf(topics),
  snapshots,
});

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
  return new Map(
    readings.map(({ id, value }) => [
      id,
      (value ?? { name: id, aliases: [], roles: [], sameAs: [] }) as NonNullable<EntityReading<K>['value']>,
    ]),
  );
}
