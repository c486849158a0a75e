import type { z } from 'zod';
import type { SchemaContext } from './schema-findings.ts';
import { isOptionalAt, keysAt } from './schema-path.ts';

type WrongType = Extract<z.core.$ZodIssue, { code: 'invalid_type' }>;

/** Of a value of another type than the schema's: `fact: remedy`. */
export const ofAnotherType = (issue: WrongType, context: SchemaContext): string =>
  `is ${kindOf(issue.input)}, expected ${article(issue.expected)}: ${typeRemedy(issue, context)}`;

function typeRemedy({ input, expected, path }: WrongType, context: SchemaContext): string {
  const remedy = expected === 'array' ? listRemedy(input, path, context) : (remedies[expected] ?? `write ${article(expected)}`);
  if (input !== null) return remedy;
  const orNot = isOptionalAt(context.schema, path) ? `, or leave the ${context.word} out` : '';
  return expected === 'string'
    ? `write it after the colon${orNot}; if it begins with # or is "~" or "null", put it in quotation marks`
    : `${remedy}${orNot}`;
}

/** How a list is written: of texts in brackets, of groups of fields with a hyphen before each. */
function listRemedy(input: unknown, path: readonly PropertyKey[], { schema, place, text }: SchemaContext): string {
  if (typeof input === 'string' && /^-\S/.test(input)) return 'write a space after each hyphen';
  const [field] = keysAt(schema, [...path, 0]);
  if (field === undefined) return 'write it in brackets, [one, two]';
  if (typeof input !== 'object' || input === null) return `write its fields below it, with "- " before the first, as in "- ${field}: …"`;
  return /^\s*:\s*\{/.test(text?.slice(place(path, 'key').end) ?? '')
    ? 'write it on the line below, indented, with "- " before the brace'
    : 'put "- " before its first field, and indent the others by two spaces more';
}

const remedies: Record<string, string> = {
  record: 'write names with values below it, indented',
  object: 'write fields with values below it, indented',
  string: 'put it in quotation marks',
  boolean: 'write true or false',
};

const nouns: Record<string, string> = {
  array: 'a list',
  record: 'a group of fields',
  object: 'a group of fields',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
};
const article = (type: string) => nouns[type] ?? `a ${type}`;

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', boolean: `"${value}"`, object: 'a group of fields' }[typeof value as string] ?? typeof value;
}
