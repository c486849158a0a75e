import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What is wrong with a value by a JSON Schema (2020-12). */
export function validate(schema: object, value: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  ajv.validate(schema, value);
  return ajv.errors ?? [];
}
