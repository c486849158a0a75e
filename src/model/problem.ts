/** A stretch of a file's text: UTF-16 offsets from 0, the end not included. */
export interface Range {
  start: number;
  end: number;
}

export type Severity = 'error' | 'warning' | 'note';

/**
 * Something an author should know about a file: the fact in `message`, the remedy in `help`.
 * Lines and columns are those of the file on disk, from 1; columns count UTF-16 code units, as editors do.
 */
export interface Problem {
  /** The rule's id. It states the healthy state (`source-is-declared`) and never changes. */
  rule: string;
  severity: Severity;
  /** Path below the site's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  help: string;
}

/** What a rule finds, before its place is turned into lines and columns. */
export interface Finding {
  rule: string;
  severity?: Severity;
  range: Range;
  message: string;
  help: string;
}

export const isError = (problem: Problem) => problem.severity === 'error';
