import { report, tally } from '../../check/report.ts';
import type { Problem } from '../../model/problem.ts';
import { visible } from '../../model/visible.ts';

/** Ends a build for problems in the content. Its message is the whole report; a stack would say nothing more. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(`${tally(problems)}. Nothing was published; the last build is as it was.\n\n${report(problems)}\n`);
    this.name = 'ContentError';
    this.stack = '';
  }
}

/** The same for Astro's overlay in development, which shows the place of the first problem. */
export class PageError extends Error {
  readonly loc: { file: string; line: number; column: number };
  /** `@astrojs/mdx` looks for the place here. */
  readonly line: number;
  readonly column: number;
  readonly hint: string;

  constructor(problems: readonly Problem[], root: string) {
    const first = problems[0] as Problem;
    super(visible(first.message));
    this.name = first.rule;
    this.line = first.line;
    this.column = first.column;
    this.loc = { file: root + first.file, line: first.line, column: first.column };
    this.hint = problems.length > 1 ? `All ${tally(problems)}:\n${report(problems)}` : visible(first.help);
  }
}
