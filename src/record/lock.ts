import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { type LockedSource, type LockedStatement, lockVersion } from '../model/lock.ts';

/** What the lock keeps of a brief, in the order of the ids. */
export function lockedStatements(brief: PublishedBrief): LockedStatement[] {
  return brief.attributions.map((attribution) => lockedStatement(attribution, brief)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const lockLines = (statements: readonly LockedStatement[]) => statements.map(lockLine).join('');

/**
 * A line of the lock. One line each, in a fixed order, lets git join what two branches have published, and shows an editor in a diff
 * what has changed.
 */
export const lockLine = (statement: LockedStatement) => `${JSON.stringify(statement)},\n`;

/** The whole file. Its version comes last, so that every statement's line ends alike. */
export const lockText = (lines: string) => `[\n${lines}${JSON.stringify({ version: lockVersion })}\n]\n`;

function lockedStatement(attribution: Attribution, { slug, corrections, sources }: PublishedBrief): LockedStatement {
  const { id, speakers, unnamed, cue, cueIsPlain, kind, date, text, original } = attribution;
  return {
    brief: slug,
    id,
    corrections: corrections.length,
    speakers,
    unnamed,
    cue: cueIsPlain ? undefined : cue,
    kind,
    date,
    sources: attribution.sources.flatMap((key): LockedSource[] => {
      const source = sources[key];
      return source ? [{ outlet: source.outlet, title: source.title, url: source.url, published: source.published }] : [];
    }),
    text,
    original,
  };
}
