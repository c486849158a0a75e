import { type Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding, Range } from '../model/problem.ts';
import { schemaFindings } from './schema-findings.ts';

/** A YAML text that was read: its value, what is wrong with it, and where each value stands. */
export interface YamlReading {
  /** `null` where the text can't be read. */
  data: Record<string, unknown> | null;
  findings: Finding[];
  place(path: readonly PropertyKey[]): Range;
}

/**
 * Reads YAML 1.2 (core schema: dates, `no` and `012` stay what they look like) that starts at `offset` of a file.
 * Aliases may not expand beyond a hundred nodes, so that a small file can't fill the memory.
 */
export function readYaml(text: string, offset: number): YamlReading {
  const document = parseDocument(text, { prettyErrors: false });
  const place = (path: readonly PropertyKey[]) => placeIn(document, path, offset);
  const findings: Finding[] = [...document.errors, ...document.warnings].map((error) => ({
    rule: 'yaml-is-valid',
    range: { start: offset + error.pos[0], end: offset + Math.max(error.pos[0] + 1, error.pos[1]) },
    message: `The YAML can't be read: ${error.message.split('\n')[0]?.replace(/\.?$/, '.')}`,
    help: remedies[error.code] ?? 'Check the indentation, and put text with a colon or a # in quotation marks.',
  }));
  let data: unknown;
  try {
    data = findings.length > 0 ? {} : document.toJS({ maxAliasCount: 100 });
  } catch {
    findings.push({
      rule: 'yaml-is-valid',
      range: place([]),
      message: 'The YAML repeats itself too often through aliases.',
      help: 'Write the values out instead of *aliases.',
    });
  }
  if (data !== null && data !== undefined && (typeof data !== 'object' || Array.isArray(data))) {
    findings.push({
      rule: 'yaml-is-valid',
      range: place([]),
      message: 'Expected fields with values, such as "title: …".',
      help: 'Write each field on a line of its own: a name, a colon, a space, the value.',
    });
  }
  return { data: findings.length > 0 ? null : ((data ?? {}) as Record<string, unknown>), findings, place };
}

const remedies: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  MULTILINE_IMPLICIT_KEY: 'Put the text in quotation marks: a colon followed by a space starts a value.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks: a colon followed by a space starts a value.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close the quotation mark or the bracket.',
  BAD_ALIAS: 'Put the text in quotation marks: it starts with * or &, which YAML reads as an alias.',
};

/** Holds a reading against a schema: the value with its defaults, or `null` and findings added. */
export function validate<S extends z.ZodType>(reading: YamlReading, schema: S, rule: string, owner: string): z.output<S> | null {
  if (reading.findings.length > 0) return null;
  const result = schema.safeParse(reading.data, { reportInput: true });
  if (result.success) return result.data;
  reading.findings.push(...schemaFindings(result.error.issues, { rule, schema, owner, word: 'field', place: reading.place }));
  return null;
}

/** The range of the value at a path; of its key, where the value is a map or is missing; of the nearest parent, where there is neither. */
function placeIn(document: Document.Parsed, path: readonly PropertyKey[], offset: number): Range {
  let node: unknown = document.contents;
  let [start, end] = [0, 1];
  for (const name of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name)) : undefined;
    const value = (pair ? pair.value : isSeq(node) ? node.items[Number(name)] : undefined) as Node | null | undefined;
    const key = pair?.key as Node | undefined;
    const shown = value?.range && value.range[1] > value.range[0] && (!isMap(value) || !key) ? value : key;
    if (!shown?.range) break;
    [start, end] = shown.range;
    node = value;
  }
  return { start: offset + start, end: offset + end };
}
