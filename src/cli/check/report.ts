import type { Problem } from '../../model/problem.ts';
import type { Coverage } from '../../model/verbatim.ts';
import type { CuesOfBrief } from './cues.ts';
import type { Sources } from './sources.ts';

/** What a check has to tell. */
export interface Report {
  /** How many briefs were looked at. */
  briefs: number;
  /** In the order of files and places. */
  problems: readonly Problem[];
  /** How many problems the baseline holds back, and how many entries it could do without. */
  baseline: { hidden: number; gone: number };
  /** What became of the quotations. */
  coverage: Coverage;
  /** Where they are asked for. */
  cues?: readonly CuesOfBrief[];
  sources: Sources;
}

/** A report as the text that is printed, in parts: of a large archive all of it would fill the memory. */
export type Format = (report: Report, width?: number) => Iterable<string>;
