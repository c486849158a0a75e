import type { Entities } from '../../files/entities.ts';
import type { References } from '../../model/entities.ts';
import type { BriefEntry } from './brief-entry.ts';

/** The ids of all that a brief shows of other files; `null` for one with problems, which any of them may mend. */
export type Uses = Record<'speakers' | 'outlets' | 'topics' | 'snapshots', string[]> | null;

export function usesOf(entry: BriefEntry): Uses {
  if (entry.problems) return null;
  const sources = Object.values(entry.sources);
  return {
    speakers: [...new Set(entry.attributions.flatMap((attribution) => attribution.speakers))],
    outlets: [...new Set(sources.map(({ outlet }) => outlet))],
    topics: entry.topics,
    snapshots: sources.flatMap(({ snapshot }) => snapshot ?? []),
  };
}

/**
 * What the page of a brief shows of speakers, outlets and topics, as one text: it is part of the digest, so that a brief is compiled
 * again when one of them changes and not when another does.
 */
export function shown(uses: Uses, { references, digest }: Entities): string {
  if (!uses) return digest;
  const { speakers, outlets, topics, snapshots } = references;
  const organizations = uses.speakers.flatMap((id) => speakers.get(id)?.roles.flatMap(({ organization }) => organization ?? []) ?? []);
  return JSON.stringify([
    valuesOf(speakers, [...uses.speakers, ...organizations]),
    valuesOf(outlets, uses.outlets),
    valuesOf(topics, uses.topics),
    uses.snapshots.map((snapshot) => snapshots.has(snapshot)),
  ]);
}

const valuesOf = (entities: References['speakers' | 'outlets' | 'topics'], ids: string[]) => ids.map((id) => entities.get(id) ?? null);
