/** A stretch of a file's text: UTF-16 offsets from 0, the end not included. A BOM is no part of the text. */
export interface Range {
  start: number;
  end: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** A change of a file's text that is the one right answer to a problem. */
export interface Edit {
  range: Range;
  text: string;
}

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
  /** What `brevier check --fix` does about it; absent where there is more than one right answer. */
  fix?: Edit[];
}

/** What a rule finds, before its place is turned into lines and columns. */
export interface Finding {
  rule: string;
  severity?: Severity;
  range: Range;
  message: string;
  help: string;
  fix?: Edit[];
}

export const isError = (problem: Problem) => problem.severity === 'error';
