import type { EntityKind } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';
import { lookAlikes, mixedWordTold } from './look-alikes.ts';

/** Words with letters that only look like others, in the files of speakers, outlets and topics. */
export function checkNames(entities: readonly EntityReading<EntityKind>[]): Problem[] {
  return entities.flatMap(({ text, problems, locate }) =>
    lookAlikes(text, 'en').flatMap((mixed) => {
      const place = locate(mixed);
      if (problems.some(({ line }) => line === place.line)) return [];
      return [{ rule: 'name-is-of-one-script', severity: 'warning' as const, ...place, ...mixedWordTold(mixed) }];
    }),
  );
}
