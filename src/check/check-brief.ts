import type { Brief } from '../model/brief.ts';
import type { Declared } from '../model/entities.ts';
import type { Problem } from '../model/problem.ts';
import { problemAt } from '../parse/parse-brief.ts';
import { rules } from './rules/index.ts';

/** Every problem of a brief, those of its text and those of what it refers to, in the order of the file. */
export function checkBrief(brief: Brief, declared: Declared): Problem[] {
  const found = rules.flatMap(({ id, find }) => find(brief, declared).map((finding) => problemAt({ ...finding, rule: id }, brief.locate)));
  return [...brief.problems, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
}
