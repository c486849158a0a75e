import { z } from 'zod';
import { outletSchema, speakerSchema, topicSchema } from '../model/entities.ts';
import { edtf, id, language, moment, text, url } from '../model/fields.ts';
import { briefSchema, pageSchema } from '../model/frontmatter.ts';

/** What an editor validates and completes by, each with the title that it shows. */
const schemas = {
  brief: [briefSchema, 'The frontmatter of a brief'],
  page: [pageSchema, 'The frontmatter of a page'],
  speaker: [speakerSchema, 'A speaker'],
  outlet: [outletSchema, 'An outlet'],
  topic: [topicSchema, 'A topic'],
} as const;
export type EditorSchema = keyof typeof schemas;

export const editorSchemas = Object.keys(schemas) as EditorSchema[];

/** The JSON Schema of a file, in the edition that all editors know. */
export function editorSchema(name: EditorSchema): object {
  const [schema, title] = schemas[name];
  const { $schema, ...rest } = frontmatterSchema(schema);
  return { $schema, $comment: 'Made by npm run editor.', title, ...rest };
}

/** The JSON Schema of the frontmatter of a site, which may have added fields. */
export function frontmatterSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const [field, keywords] of said) if (isMadeOf(zodSchema, field)) Object.assign(jsonSchema, keywords);
    },
  });
}

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;

/**
 * What the schemas ask for in code, as near as a pattern comes to it: nothing that they take is refused. The message is a keyword that the
 * language servers of YAML and JSON know.
 */
const said: [z.core.$ZodType, z.core.JSONSchema.BaseSchema][] = [
  [id, { patternErrorMessage: 'An id has small letters a–z, digits and single hyphens.' }],
  [text, { pattern: String.raw`\S`, patternErrorMessage: 'Write it, or leave the field out.' }],
  [url, { pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', patternErrorMessage: 'A web address starts with https:// or http://.' }],
  [
    language,
    {
      pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
      patternErrorMessage: 'A language tag is written en, ru, pt-BR.',
      examples: ['en', 'fr', 'uk', 'pt-BR'],
    },
  ],
  [
    moment,
    {
      pattern: String.raw`^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$`,
      patternErrorMessage: 'Write 2025-08-18, or 2025-08-18T09:30:00+02:00 with its offset.',
    },
  ],
  [
    edtf,
    {
      // A year alone is a number to YAML.
      type: ['string', 'integer'] as never,
      pattern: `^(?:${day}|(?:${day}|\\.\\.)?/(?:${day}|\\.\\.)?)$`,
      patternErrorMessage: 'Write 2025-08-18, 2025-08, 2025-08~ (about) or 2025-08-15/2025-08-18 (a range).',
      examples: ['2025-08-18', '2025-08', '2025-08~', '2025-08-15/2025-08-18'],
    },
  ],
];

/** A field that was described is a copy of the one that it was made of. */
function isMadeOf(schema: z.core.$ZodType, field: z.core.$ZodType): boolean {
  return schema === field || (schema._zod.parent !== undefined && isMadeOf(schema._zod.parent, field));
}
