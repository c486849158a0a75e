import type { Problem } from '../model/problem.ts';

/** A problem of a file as a whole: its name, its place. */
export function fileProblem(rule: string, file: string, message: string, help: string): Problem {
  return { rule, severity: 'error', file, line: 1, column: 1, endLine: 1, endColumn: 1, message, help };
}
