import type { Problem } from '../model/problem.ts';
import type { EntityReading } from '../parse/parse-entity.ts';
import { suggestion } from '../parse/suggest.ts';

/** The problems that only show when all speakers are known: roles in organizations that have no file. */
export function checkSpeakers(speakers: readonly EntityReading<'speakers'>[]): Problem[] {
  const ids = speakers.map(({ id }) => id);
  return speakers.flatMap(({ value, place, locate }) =>
    (value?.roles ?? []).flatMap(({ organization }, index) =>
      organization === undefined || ids.includes(organization)
        ? []
        : [
            {
              rule: 'organization-is-declared',
              severity: 'error' as const,
              ...locate(place(['roles', index, 'organization'])),
              message: `Organization "${organization}" is not declared.`,
              help: suggestion(organization, ids, `Add content/speakers/${organization}.yaml with kind: organization.`),
            },
          ],
    ),
  );
}
