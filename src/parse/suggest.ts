import { distance } from 'fastest-levenshtein';

/** The one of `known` that `written` most likely stands for, or `undefined` where none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))) + 1;
  for (const candidate of known) {
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** `did you mean "x"?`, or else the list of what there is, or else the fallback. */
export function suggestion(written: string, known: readonly string[], fallback: string): string {
  const near = nearest(written, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (known.length > 0 && known.length <= 12) return `${fallback} There are: ${known.join(', ')}.`;
  return fallback;
}
