import type { z } from 'zod';
import type { Comment } from '../model/brief.ts';
import { type EntityKind, entityNouns, entitySchemas } from '../model/entities.ts';
import type { FilePlace, Problem, Range } from '../model/problem.ts';
import { yamlComments } from './comments.ts';
import { LineIndex } from './line-index.ts';
import { problemAt } from './parse-brief.ts';
import { hiddenCharacters, unmerged } from './text-findings.ts';
import { readYaml, validate } from './yaml.ts';

/** A speaker, an outlet or a topic as read from its file; `value` is `null` where it isn't valid. */
export interface EntityReading<K extends EntityKind> {
  id: string;
  value: z.output<(typeof entitySchemas)[K]> | null;
  problems: Problem[];
  comments: Comment[];
  /** The text of the file, without a BOM. */
  text: string;
  /** Where a value stands: the path of keys that leads to it. */
  place(path: readonly PropertyKey[]): Range;
  /** The place of a finding in lines and columns. */
  locate(range: Range): FilePlace;
}

/** Reads the YAML of one entity. Its id is the file's name. */
export function parseEntity<K extends EntityKind>(kind: K, source: string, { file, id }: { file: string; id: string }): EntityReading<K> {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineIndex(text);
  const locate = (range: Range) => ({ file, ...lines.locate(range) });
  const reading = readYaml(text, 0, { start: 0, end: Math.min(1, text.length) });
  const value = validate(reading, entitySchemas[kind] as z.ZodType, `${entityNouns[kind]}-is-valid`, `the ${entityNouns[kind]}`, text);
  const merge = unmerged(text);
  const findings = merge.length > 0 ? merge : [...reading.findings, ...hiddenCharacters(text)];
  return {
    id,
    value: value as EntityReading<K>['value'],
    problems: findings.map((found) => problemAt(found, locate)),
    comments: yamlComments(text),
    text,
    place: (path) => reading.place(path),
    locate,
  };
}
