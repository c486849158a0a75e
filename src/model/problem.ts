/** A stretch of a file's text: UTF-16 offsets from 0, the end not included. A BOM is no part of the text. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of a file in lines and columns: those of the file on disk, from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface FilePlace extends Place {
  /** Path below the site's root, with forward slashes. */
  file: string;
}

/** The worst first. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** A change of a file's text that is the one right answer to a problem. */
export interface Edit {
  range: Range;
  text: string;
}

/** Something an author should know about a file: the fact in `message`, the remedy in `help`. */
export interface Problem extends FilePlace {
  /** The rule's id. It states the healthy state (`source-is-declared`) and never changes. */
  rule: string;
  severity: Severity;
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

/** The order of files, and of places in them: what `sort` asks for. */
export const byPlace = (a: FilePlace, b: FilePlace): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
