import type { Frontmatter } from './frontmatter.ts';

/**
 * When a brief last changed for its readers: at publication, at an update or at its latest correction; as it is written there.
 * A day means its first moment in UTC, as in ECMAScript (“Date Time String Format”).
 */
export function lastChanged({ date, updated, corrections }: Pick<Frontmatter, 'date' | 'updated' | 'corrections'>): string {
  return latest([date, ...(updated ? [updated] : []), ...corrections.map((correction) => correction.date)]) as string;
}

/** The latest of several moments; `undefined` of none. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.reduce<string | undefined>(
    (last, moment) => (last === undefined || Date.parse(moment) > Date.parse(last) ? moment : last),
    undefined,
  );
}
