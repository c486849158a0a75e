import type { z } from 'zod';
import { outletSchema, roleSchema, speakerSchema, topicSchema } from '../model/entities.ts';
import { briefSchema, correctionSchema, pageSchema, sourceSchema } from '../model/frontmatter.ts';

/** A field of a form, in Sveltia's words. */
export type Field = Record<string, unknown>;

/** A field of a schema, in its words: what the schema asks for, the form asks for. */
function field({ shape }: z.ZodObject, name: string, rest: Field = {}): Field {
  const schema = shape[name] as z.ZodType;
  const label = labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
  return { name, label, widget: 'string', required: !schema.safeParse(undefined).success, hint: schema.description ?? '', ...rest };
}

const labels: Record<string, string> = { url: 'Address', lang: 'Language', sameAs: 'Pages about the same', archive: 'Copy in an archive' };

/** Offers the files of a collection by their names. */
const oneOf = (collection: string, rest: Field = {}): Field => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  search_fields: ['name'],
  display_fields: ['name'],
  ...rest,
});

const list = (singular: string, summary: string, fields: Field[]): Field => ({
  widget: 'list',
  label_singular: singular,
  summary,
  collapsed: true,
  fields,
});

const key: Field = {
  name: 'key',
  label: 'Key',
  widget: 'string',
  hint: 'A name of your choice, for source="…" in the text.',
  pattern: ['^[a-z0-9]+(?:[-_][a-z0-9]+)*$', 'Use small letters a–z, digits and single hyphens'],
};

const sources = field(briefSchema, 'sources', {
  hint: 'The documents in which the statements were read.',
  ...list('source', '{{key}}: {{title}}', [
    key,
    field(sourceSchema, 'outlet', oneOf('outlets', { hint: 'Who published it.' })),
    ...['title', 'url', 'published', 'accessed', 'archive', 'lang', 'snapshot', 'via'].map((name) => field(sourceSchema, name)),
  ]),
});

/** As it is written: what knows Markdown would write it anew, and doesn't know our elements. */
const body: Field = { name: 'body', label: 'Text', widget: 'text', hint: 'Markdown, with `<Attribution>`, `<Timeline>` and `<Analysis>`.' };

const role = list('role', '{{title}}', [
  field(roleSchema, 'title'),
  field(roleSchema, 'organization', oneOf('speakers')),
  field(roleSchema, 'from'),
  field(roleSchema, 'to'),
]);

const correction = list('correction', '{{date}}: {{text}}', [
  field(correctionSchema, 'date'),
  field(correctionSchema, 'text', { widget: 'text' }),
]);

/** The form of each folder below content/. */
export const forms = {
  briefs: [
    field(briefSchema, 'title'),
    field(briefSchema, 'description', { widget: 'text' }),
    field(briefSchema, 'date', { hint: 'When it was published: 2025-02-14, or 2025-02-14T09:30:00+02:00.' }),
    field(briefSchema, 'updated'),
    field(briefSchema, 'dateline'),
    field(briefSchema, 'authors', { widget: 'list', label_singular: 'author' }),
    field(briefSchema, 'topics', oneOf('topics', { multiple: true, hint: 'What it is filed under.' })),
    field(briefSchema, 'lang'),
    field(briefSchema, 'draft', { widget: 'boolean' }),
    sources,
    body,
    field(briefSchema, 'corrections', correction),
  ],
  speakers: [
    field(speakerSchema, 'name'),
    field(speakerSchema, 'kind', { widget: 'select', options: speakerSchema.shape.kind.options }),
    field(speakerSchema, 'aliases', { widget: 'list', label_singular: 'alias' }),
    field(speakerSchema, 'roles', role),
    field(speakerSchema, 'description'),
    field(speakerSchema, 'sameAs', { widget: 'list', label_singular: 'page' }),
  ],
  outlets: ['name', 'country', 'language', 'url', 'ownership'].map((name) => field(outletSchema, name)),
  topics: ['name', 'description'].map((name) => field(topicSchema, name)),
  pages: [...['title', 'description', 'updated', 'lang'].map((name) => field(pageSchema, name)), sources, body],
};
