import type { z } from 'zod';
import type { SchemaContext } from './schema-findings.ts';
import { keysAt } from './schema-path.ts';
import { nearest, suggestion } from './suggest.ts';

type UnknownKeys = Extract<z.core.$ZodIssue, { code: 'unrecognized_keys' }>;

/** The keys that are told: of those that are the rest of one text the first. */
export function toldKeys(issue: UnknownKeys, context: SchemaContext): string[] {
  const unknown = new Set(issue.keys);
  let follows = false;
  return Object.keys(issue.input as object).filter((key) => {
    const goesOn = follows;
    follows = unknown.has(key) && isRest(issue, key, context);
    return unknown.has(key) && !(goesOn && follows);
  });
}

/** Whether a key is the rest of a text in braces that a comma has ended: words without a colon, or with spaces between them. */
function isRest({ input, path }: UnknownKeys, key: string, { schema, place, text }: SchemaContext): boolean {
  const isWord = !/\s/.test(key);
  if (text === undefined || (isWord && ((input as Record<string, unknown>)[key] !== null || nearest(key, keysAt(schema, path)))))
    return false;
  const { start, end } = place([...path, key], 'key');
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 100), start);
  return /,\s*$/.test(line) || /^\s*[,}]/.test(text.slice(end, end + 100));
}

/** What to do about a key that a schema doesn't know. */
export function unknownKeyHelp(issue: UnknownKeys, key: string, context: SchemaContext): string {
  if (isSource(issue.input, key)) return 'Indent it by two spaces: it belongs below "sources".';
  const [, name, value] = /^([\w-]+):(\S.*)$/s.exec(key) ?? [];
  if (name !== undefined && keysAt(context.schema, issue.path).includes(name)) return `Write a space after the colon: ${name}: ${value}.`;
  if (isRest(issue, key, context)) return 'Put the whole text in quotation marks, with its comma: inside of { … } a comma ends a value.';
  const known = keysAt(context.schema, issue.path);
  if (known.length === 0) return `${context.owner} takes no ${context.word}s: take it out.`;
  const goesOn = /\s/.test(key) ? '; if the text above goes on here, put all of it in quotation marks, on one line' : '';
  return suggestion(key, known, `Take it out${goesOn}.`);
}

/** A source that stands beside `sources` because it is not indented. */
function isSource(fields: unknown, key: string): boolean {
  const value = (fields as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'object' && value !== null && 'outlet' in value && 'title' in value;
}
