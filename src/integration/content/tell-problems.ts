import type { AstroIntegrationLogger } from 'astro';
import { report, tally } from '../../check/report.ts';
import { isError, type Problem } from '../../model/problem.ts';
import type { SiteModule } from '../site-module.ts';
import { ContentError } from './problem-error.ts';

/**
 * Tells what is wrong with some files of content; errors end a build, by a `ContentError`. Notes are for the check and the preview: they
 * hold up nobody who builds.
 */
export function tellProblems(problems: readonly Problem[], { command }: Pick<SiteModule, 'command'>, logger: AstroIntegrationLogger): void {
  const errors = problems.filter(isError);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) logger.warn(`${tally(warnings)}\n${report(warnings)}`);
  if (errors.length > 0 && command === 'build') throw new ContentError(errors);
  if (errors.length > 0) logger.error(`${tally(errors)}\n${report(errors)}`);
}
