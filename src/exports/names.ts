import { nameOf, type References, type Speaker } from '../model/entities.ts';
import type { Source } from '../model/frontmatter.ts';
import type { NameData } from './brief-schema.ts';

/** What is referred to by an id, with the name that readers see; the id itself where it is not declared. */
export const named = (entities: References['speakers' | 'outlets' | 'topics'], id: string): NameData => ({
  id,
  name: nameOf(entities, id),
});

export const outletOf = (sources: Record<string, Source>, key: string, { outlets }: References): NameData =>
  named(outlets, sources[key]?.outlet ?? key);

/** The names of speakers, as one text. */
export const speakerNames = (ids: readonly string[], { speakers }: References): string => ids.map((id) => nameOf(speakers, id)).join(', ');

export const isPerson = (speaker: Speaker | undefined) => speaker?.kind === 'person';
