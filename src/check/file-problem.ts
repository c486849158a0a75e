import type { Problem, Severity } from '../model/problem.ts';

/** A problem of a file as a whole: its name, its place. */
export function fileProblem(rule: string, file: string, message: string, help: string, severity: Severity = 'error'): Problem {
  return { rule, severity, file, line: 1, column: 1, endLine: 1, endColumn: 1, message, help };
}
