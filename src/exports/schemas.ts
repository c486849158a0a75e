import { z } from 'zod';
import { briefData } from './brief-schema.ts';
import type { Publication } from './publication.ts';
import { recordData } from './record-schema.ts';

const published = { 'brief-1': briefData, 'record-1': recordData };
export type SchemaName = keyof typeof published;

/** The schemas that a site publishes as `/schemas/NAME.json`: the shape and its version. */
export const schemaNames = Object.keys(published) as SchemaName[];

export const schemaAddress = ({ root }: Publication, name: SchemaName) => `${root}schemas/${name}.json`;

/** The JSON Schema (2020-12) of what a site exports. It lets fields pass that it does not know: a later edition may add some. */
export function jsonSchema(name: SchemaName, publication: Publication): object {
  const { $schema, ...schema } = z.toJSONSchema(published[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: schemaAddress(publication, name), ...schema };
}
