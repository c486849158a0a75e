import { distance } from 'fastest-levenshtein';

/** The one of `known` that `written` most likely stands for, or `undefined` where none is near: a slip for every three letters. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const slips = slipsBetween(written, candidate);
    if (slips < least && slips <= Math.max(written.length, candidate.length) / 3) [best, least] = [candidate, slips];
  }
  return best;
}

/** How many letters are too many, too few or wrong, whatever their case; where all that is wrong is the order of two, that is one slip. */
export function slipsBetween(written: string, meant: string): number {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  const steps = distance(one, other);
  return steps === 2 && isSwapped(one, other) ? 1 : steps;
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((_, at) => one[at] !== other[at]);
  return one.length === other.length && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

/** `did you mean "x"?`, or else the list of what there is, or else the fallback. */
export function suggestion(written: string, known: readonly string[], fallback: string): string {
  const near = nearest(written, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (known.length > 0 && known.length <= 12) return `${fallback} There are: ${known.join(', ')}.`;
  return fallback;
}
