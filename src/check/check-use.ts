import { type EntityKind, entityNouns } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';
import { nearest } from '../parse/suggest.ts';
import { fileProblem } from './file-problem.ts';
import { isId } from './rule.ts';
import type { SiteReading } from './site-reading.ts';

/** Whether all is read that may refer to something. */
export const isWhole = (uses: SiteReading['uses']) => !uses.some(({ unread }) => unread);

/** Speakers, outlets, topics and snapshots that nothing refers to. Where a brief can't be read, nothing is said: it may. */
export function checkUse({ speakers, outlets, topics, snapshots, uses }: SiteReading): Problem[] {
  if (!isWhole(uses)) return [];
  const used = (kind: EntityKind | 'snapshots') => new Set(uses.flatMap((file) => file[kind]));
  const organizations = speakers.flatMap(({ value }) => (value?.roles ?? []).flatMap(({ organization }) => organization ?? []));
  return [
    ...unused('speakers', speakers, new Set([...used('speakers'), ...organizations])),
    ...unused('outlets', outlets, used('outlets')),
    ...unused('topics', topics, used('topics')),
    ...unusedSnapshots(snapshots, used('snapshots')),
  ];
}

function unused<K extends EntityKind>(kind: K, entities: readonly EntityReading<K>[], used: ReadonlySet<string>): Problem[] {
  const noun = entityNouns[kind];
  const ids = new Set(entities.map(({ id }) => id));
  // A misspelt id is told where it stands; what it means is not unused.
  const meant = new Set([...used].flatMap((id) => (ids.has(id) ? [] : (nearest(id, ids) ?? []))));
  return (
    entities
      // What is wrong with a file is told already, and may be why nothing refers to it.
      .filter(({ id, value }) => !used.has(id) && !meant.has(id) && value !== null && isId(id))
      .map(({ id, place, locate }) => ({
        rule: `${noun}-is-used`,
        severity: 'note' as const,
        ...locate(place(['name'])),
        message: `No brief refers to the ${noun} "${id}".`,
        help: `Delete the file, unless a brief is to come: the ${noun} has a page with nothing on it.`,
      }))
  );
}

const unusedSnapshots = (snapshots: ReadonlySet<string>, used: ReadonlySet<string>): Problem[] =>
  [...snapshots]
    .filter((file) => !used.has(file))
    .map((file) => {
      const help = 'Name it under the source that it is an excerpt of, with "snapshot", or delete the file.';
      return fileProblem('snapshot-is-used', `content/snapshots/${file}`, 'No source names this snapshot.', help, 'note');
    });
