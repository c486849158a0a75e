import { distance } from 'fastest-levenshtein';
import type { LockedStatement } from '../model/lock.ts';
import { plain, sameSources, sameSpeaker, statementDifferences } from './statement-differences.ts';

/** A published statement and the one that it is now; `undefined` where it was taken out. */
export type Pair = [was: LockedStatement, now: LockedStatement | undefined];

/**
 * Each published statement with the one that it is now. An id comes from speaker and words and may change with them: what says the same is
 * the same, then what has the same id, then what is nearest.
 */
export function statementPairs(published: readonly LockedStatement[], brief: readonly LockedStatement[], plainCue: string): Pair[] {
  const found = new Map<LockedStatement, LockedStatement>();
  const free = new Set(brief);
  const byId = new Map(brief.map((now) => [now.id, now]));
  const byWords = Map.groupBy(brief, ({ text }) => plain(text));
  const take = (was: LockedStatement, now: LockedStatement | undefined) => {
    if (now && !found.has(was) && free.delete(now)) found.set(was, now);
  };
  const lost = () => published.filter((was) => !found.has(was));
  const same = (was: LockedStatement) => {
    const likes = (byWords.get(plain(was.text)) ?? []).filter((now) => free.has(now));
    const alike = likes.filter((now) => statementDifferences(was, now, plainCue).length === 0);
    return alike.find(({ id }) => id === was.id) ?? alike[0];
  };
  for (const was of published) take(was, same(was));
  for (const was of lost()) take(was, byId.get(was.id));
  for (const { was, now } of nearest(lost(), [...free])) take(was, now);
  return published.map((was) => [was, found.get(was)]);
}

/** Pairs that may be one statement, the nearest first. */
function nearest(gone: readonly LockedStatement[], added: readonly LockedStatement[]) {
  return gone
    .flatMap((was) => added.map((now) => ({ was, now, apart: apart(was, now) })))
    .filter(({ apart }) => apart < 1)
    .sort((a, b) => a.apart - b.apart);
}

/** How far two statements are from each other: less than 1 where half of the words are alike, or speaker, source and date are. */
function apart(was: LockedStatement, now: LockedStatement): number {
  const [a, b] = [plain(was.text), plain(now.text)];
  const words = distance(a, b) / Math.max(a.length, b.length, 1);
  const others = [sameSpeaker(was, now), sameSources(was.sources, now.sources), was.date === now.date].filter((same) => !same).length;
  return others === 0 ? words / 2 : 2 * words + others / 100;
}
