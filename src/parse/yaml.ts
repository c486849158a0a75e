import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Finding, Range } from '../model/problem.ts';
import { firstSlips } from './first-slips.ts';
import { type QuickYaml, quickYaml } from './quick-yaml.ts';
import { schemaFindings } from './schema-findings.ts';
import { yamlSyntaxFinding } from './yaml-syntax.ts';

/** A YAML text that was read: its value, what is wrong with it, and where each value stands. */
export interface YamlReading {
  /** `null` where the text can't be read. */
  data: Record<string, unknown> | null;
  findings: Finding[];
  /** Where a value stands, or its key. */
  place(path: readonly PropertyKey[], part?: 'key' | 'value'): Range;
}

/**
 * Reads YAML 1.2 (core schema: dates and `no` stay what they look like) that starts at `offset` of a file.
 * Aliases may not expand beyond a hundred nodes, so that a small file can't fill the memory.
 * @param whole what a finding about the text as a whole points at
 */
export function readYaml(text: string, offset: number, whole: Range): YamlReading {
  const quick = otherSpaces.test(text) ? undefined : quickYaml(text);
  if (!quick) return readAnyYaml(text, offset, whole);
  let read: YamlReading | undefined;
  return {
    data: quick.data,
    findings: [],
    place(path, part) {
      const own = placeInQuick(quick, path, part);
      if (own) return { start: offset + own.start, end: offset + own.end };
      read ??= readAnyYaml(text, offset, whole);
      return read.place(path, part);
    },
  };
}

/** As `placeIn` finds it; `undefined` for what has no place of its own here. */
function placeInQuick({ data, places }: QuickYaml, path: readonly PropertyKey[], part: 'key' | 'value' = 'value'): Range | undefined {
  let at: unknown = data;
  let found: { key?: Range; value?: Range } | undefined;
  for (const name of path) {
    found = places.get(at)?.get(String(name));
    if (!found) return undefined;
    at = (at as Record<PropertyKey, unknown>)[name];
  }
  const isMap = places.has(at) && !Array.isArray(at);
  const isNothing = at === null && !found?.value;
  return isMap || part === 'key' || isNothing ? (found?.key ?? (part === 'key' ? found?.value : undefined)) : found?.value;
}

/** The same of any YAML. */
export function readAnyYaml(text: string, offset: number, whole: Range): YamlReading {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const place: YamlReading['place'] = (path, part) => (path.length === 0 ? whole : placeIn(document, path, offset, part)) ?? whole;
  const findings = firstSlips(text, offset, [
    // A walk through everything, for what hardly anyone writes.
    ...(/\*|__proto__/.test(text) ? misused(document, offset) : []),
    ...indentedOtherwise(text, offset),
    ...firstOfEachLine([...document.errors, ...document.warnings], text).map((error) => yamlSyntaxFinding(error, text, offset)),
  ]);
  if (findings.length > 0) return { data: null, findings, place };
  const unread = (message: string, help: string) => ({ data: null, findings: [{ rule, range: whole, message, help }], place });
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    if (typeof data === 'object' && !Array.isArray(data)) return { data: data as Record<string, unknown>, findings, place };
    return unread(
      'Expected fields with values, such as "title: …".',
      'Write each field on a line of its own: a name, a colon, a space, the value.',
    );
  } catch {
    return unread('The YAML repeats itself too often through aliases.', 'Write the values out instead of *aliases.');
  }
}

const rule = 'yaml-is-valid';

/** What a word processor indents a field with: no spaces to YAML, which would take them for a part of the name. */
const otherSpaces = /^ *[\u00a0\u2000-\u200a\u202f\u3000][ \u00a0\u2000-\u200a\u202f\u3000]*(?=[\w-]+:(?:\s|$))/m;

function indentedOtherwise(text: string, offset: number): Finding[] {
  const found = otherSpaces.exec(text);
  if (!found) return [];
  const start = offset + found.index;
  const message = "The YAML can't be read: the line begins with spaces of another kind, as word processors write them.";
  return [
    { rule, range: { start, end: start + found[0].length }, message, help: 'Delete them and type spaces, here and on the lines below.' },
  ];
}

/** One slip may make thousands of errors, and each is told in a while. */
function firstOfEachLine(errors: readonly YAMLError[], text: string): YAMLError[] {
  const lines = new Set<number>();
  return errors.filter(({ pos: [at] }) => {
    const line = text.lastIndexOf('\n', at - 1);
    return !lines.has(line) && lines.add(line);
  });
}

const aliasHelp = 'Put the text in quotation marks: it starts with * or &, which YAML reads as an alias.';

/** What YAML allows and nobody means: an alias that nothing stands behind, a key that JavaScript keeps for itself. */
function misused(document: Document.Parsed, offset: number): Finding[] {
  const findings: Finding[] = [];
  const add = (node: Node, message: string, help: string) => {
    const [start = 0, end = 1] = node.range ?? [];
    findings.push({ rule, range: { start: offset + start, end: offset + end }, message, help });
  };
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) add(node, `"*${node.source}" stands for nothing.`, aliasHelp);
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') add(key, '"__proto__" can\'t be a name.', 'Choose another.');
    },
  });
  return findings;
}

/**
 * Holds a reading against a schema: the value with its defaults, or `null` and findings added.
 * @param text that of the file
 */
export function validate<S extends z.ZodType>(
  reading: YamlReading,
  schema: S,
  rule: string,
  owner: string,
  text: string,
): z.output<S> | null {
  if (reading.findings.length > 0) return null;
  const result = schema.safeParse(reading.data, { reportInput: true });
  if (result.success) return result.data;
  reading.findings.push(...schemaFindings(result.error.issues, { rule, schema, owner, word: 'field', place: reading.place, text }));
  return null;
}

/** The range of the value at a path; of its key, where that is asked for, or the value is a map or missing; of the nearest parent, where there is neither. */
function placeIn(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  offset: number,
  part: 'key' | 'value' = 'value',
): Range | undefined {
  let node: unknown = document.contents;
  let found: Range | undefined;
  for (const [depth, name] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name)) : undefined;
    const value = (pair ? pair.value : isSeq(node) ? node.items[Number(name)] : undefined) as Node | null | undefined;
    const key = pair?.key as Node | undefined;
    const byKey = key && (isMap(value) || (part === 'key' && depth === path.length - 1));
    const shown = !byKey && value?.range && value.range[1] > value.range[0] ? value : (key ?? value);
    if (!shown?.range) break;
    found = { start: offset + shown.range[0], end: offset + shown.range[1] };
    node = value;
  }
  return found;
}
