import type { EntityKind } from '../model/entities.ts';
import { letterName } from '../model/foreign-letter.ts';
import type { Problem } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';
import { lookAlikes } from './look-alikes.ts';

/** Words with letters that only look like others, in the files of speakers, outlets and topics. */
export function checkNames(entities: readonly EntityReading<EntityKind>[]): Problem[] {
  return entities.flatMap(({ text, problems, locate }) =>
    lookAlikes(text, 'en').flatMap(({ word, letter, ...range }) => {
      const place = locate(range);
      if (problems.some(({ line }) => line === place.line)) return [];
      return [
        {
          rule: 'name-is-of-one-script',
          severity: 'warning' as const,
          ...place,
          message: `"${word}" holds ${letterName(letter)}, which only looks like one of its other letters.`,
          help: 'Type the word anew in one script: a search would not find it.',
        },
      ];
    }),
  );
}
