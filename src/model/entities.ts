import { z } from 'zod';
import { edtfDate } from './date.ts';
import { edtf, id, language, text, url } from './fields.ts';

/** What several briefs refer to by an id, each in a YAML file of its own; the file's name is the id. */

export const roleSchema = z
  .strictObject({
    title: text.describe('The office or function.'),
    organization: id.optional().describe('The organization, itself a file in content/speakers.'),
    from: edtf.optional().describe('Held since.'),
    to: edtf.optional().describe('Held until.'),
  })
  .refine(
    ({ from = '', to = '' }) => (edtfDate(from)?.min ?? Number.NEGATIVE_INFINITY) <= (edtfDate(to)?.max ?? Number.POSITIVE_INFINITY),
    {
      path: ['to'],
      message: 'comes before "from", so nobody held the role: mend the one that is wrong, or exchange the two',
    },
  );

export const speakerSchema = z.strictObject({
  name: text.describe('The name that readers see.'),
  kind: z.enum(['person', 'organization']).describe('Whether it is a person or an organization.'),
  aliases: z.array(text).default([]).describe('Other names, other scripts.'),
  roles: z.array(roleSchema).default([]).describe('Readers see the role held on the day of the words.'),
  description: text.optional().describe('One line about the speaker.'),
  sameAs: z.array(url).default([]).describe('Pages about the same person or organization.'),
});

function noCountry(code: string): string {
  const remedy = /^uk$/i.test(code) ? 'that of the United Kingdom in ISO 3166-1 is GB' : 'two capital letters of ISO 3166-1, such as RU';
  return `is no country code: ${remedy}`;
}

export const outletSchema = z.strictObject({
  name: text.describe('The name that readers see.'),
  country: z
    .string()
    .regex(/^(?!UK$)[A-Z]{2}$/, { error: ({ input }) => noCountry(String(input)) })
    .optional(),
  language: language.optional().describe('The language that it publishes in.'),
  url: url.optional().describe('Its home page.'),
  ownership: text.optional().describe('One line that readers see, with a source.'),
});

export const topicSchema = z.strictObject({
  name: text.describe('The name that readers see.'),
  description: text.optional().describe('What belongs here.'),
});

export type Role = z.output<typeof roleSchema>;
export type Speaker = z.output<typeof speakerSchema>;
export type Outlet = z.output<typeof outletSchema>;
export type Topic = z.output<typeof topicSchema>;

/** The schema of each folder of entities. */
export const entitySchemas = { speakers: speakerSchema, outlets: outletSchema, topics: topicSchema };
export type EntityKind = keyof typeof entitySchemas;
export const entityKinds = Object.keys(entitySchemas) as EntityKind[];

/** What one of each folder is called. */
export const entityNouns = { speakers: 'speaker', outlets: 'outlet', topics: 'topic' } as const;

/** What briefs refer to and pages show, by id. */
export interface References {
  speakers: ReadonlyMap<string, Speaker>;
  outlets: ReadonlyMap<string, Outlet>;
  topics: ReadonlyMap<string, Topic>;
}

/** The name that readers see; the id itself where nothing is declared by it. */
export const nameOf = (entities: ReadonlyMap<string, { name: string }>, id: string): string => entities.get(id)?.name ?? id;

/** All that must be there for a brief to be sound. */
export interface Declared extends References {
  /** Paths below content/snapshots. */
  snapshots: ReadonlySet<string>;
}

/** The role that a speaker held on a day (ms since 1970 UTC), the latest to begin where there are several. */
export function roleOn(speaker: Speaker, day: number): Role | undefined {
  const start = (role: Role) => (role.from ? (edtfDate(role.from)?.min ?? 0) : Number.NEGATIVE_INFINITY);
  const held = speaker.roles.filter((role) => start(role) <= day && (role.to === undefined || day <= (edtfDate(role.to)?.max ?? 0)));
  return held.sort((a, b) => start(b) - start(a))[0];
}

/** The same for the day of an EDTF date: the first that it may mean, or the last where its beginning is open. */
export function roleAt(speaker: Speaker, date: string): Role | undefined {
  const day = edtfDate(date);
  return day ? roleOn(speaker, Number.isFinite(day.min) ? day.min : day.max) : undefined;
}
