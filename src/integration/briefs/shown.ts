import type { SiteFacts } from '../../check/rule.ts';
import { digest } from '../../files/digest.ts';
import type { Entities } from '../../files/entities.ts';
import type { Questions } from '../../files/questions.ts';
import type { References } from '../../model/entities.ts';
import type { BriefEntry } from './brief-entry.ts';

/** The ids of all that a brief shows of other files. */
export interface Uses extends Record<'speakers' | 'outlets' | 'topics' | 'snapshots', string[]> {
  /** The paths of this site that were asked for because of its links; absent where there were none, as in most briefs. */
  paths?: string[];
  /** It has problems, which any speaker, outlet or topic may mend. */
  broken?: true;
}

/** @param asked what its check asked of the site */
export function usesOfEntry(entry: BriefEntry, asked: Questions): Uses {
  const paths = [...asked].flatMap((question) => /^addresses (.*)/s.exec(question)?.[1] ?? []);
  const sources = Object.values(entry.sources);
  return {
    speakers: [...new Set(entry.attributions.flatMap((attribution) => attribution.speakers))],
    outlets: [...new Set(sources.map(({ outlet }) => outlet))],
    topics: entry.topics,
    snapshots: [...new Set(sources.flatMap(({ snapshot }) => snapshot ?? []))],
    ...(paths.length > 0 && { paths }),
    ...(entry.problems && { broken: true }),
  };
}

/**
 * What the page of a brief shows of speakers, outlets, topics and snapshots, and whether its links lead anywhere, as one text: it is part
 * of the digest, so that a brief is compiled again when one of them changes and not when another does.
 */
export function shown(
  uses: Uses,
  { references, digest: everything }: Entities,
  site: Pick<SiteFacts, 'snapshotText' | 'addresses'>,
): string {
  const { speakers, outlets, topics } = references;
  const organizations = uses.speakers.flatMap((id) => speakers.get(id)?.roles.flatMap(({ organization }) => organization ?? []) ?? []);
  return JSON.stringify([
    valuesOf(speakers, [...uses.speakers, ...organizations]),
    valuesOf(outlets, uses.outlets),
    valuesOf(topics, uses.topics),
    uses.snapshots.map((snapshot) => digestOf(site.snapshotText(snapshot))),
    uses.paths?.map((path) => site.addresses?.has(path)),
    uses.broken && everything,
  ]);
}

const digestOf = (text: string | undefined) => (text === undefined ? null : digest(text));
const valuesOf = (entities: References['speakers' | 'outlets' | 'topics'], ids: string[]) => ids.map((id) => entities.get(id) ?? null);
