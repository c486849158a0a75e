import type { References } from '../model/entities.ts';
import type { BriefEntry } from './brief-entry.ts';
import type { Entities } from './entities.ts';

/**
 * What the page of a brief shows of speakers, outlets and topics, as one text: it is part of the digest, so that a brief is compiled
 * again when one of them changes and not when another does. A brief with problems depends on all of them: one may mend it.
 */
export function shown(entry: BriefEntry, { references, digest }: Entities): string {
  if (entry.problems) return digest;
  const { speakers, outlets, topics, snapshots } = references;
  const speakerIds = [...new Set(entry.attributions.flatMap((attribution) => attribution.speakers))];
  const sources = Object.values(entry.sources);
  return JSON.stringify([
    valuesOf(speakers, [
      ...speakerIds,
      ...speakerIds.flatMap((id) => speakers.get(id)?.roles.flatMap(({ organization }) => organization ?? []) ?? []),
    ]),
    valuesOf(
      outlets,
      sources.map(({ outlet }) => outlet),
    ),
    valuesOf(topics, entry.topics),
    sources.map(({ snapshot }) => snapshot === undefined || snapshots.has(snapshot)),
  ]);
}

const valuesOf = (entities: References['speakers' | 'outlets' | 'topics'], ids: string[]) => ids.map((id) => entities.get(id) ?? null);
