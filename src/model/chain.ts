import type { Source } from './frontmatter.ts';

type Sources = Record<string, Source>;

/**
 * The keys that lead from a source along `via` to its origin: the source first, the origin last.
 * Ends where a `via` is not declared, and before a key that it has passed already.
 */
export function chain(sources: Sources, key: string): string[] {
  const keys: string[] = [];
  for (let at: string | undefined = key; at !== undefined && Object.hasOwn(sources, at) && !keys.includes(at); at = sources[at]?.via) {
    keys.push(at);
  }
  return keys;
}

/** The origin of a source: the last link of its chain. Two sources with the same origin are one origin. */
export function origin(sources: Sources, key: string): string | undefined {
  return chain(sources, key).at(-1);
}

/** The distinct origins of the sources that are cited, in order of first citation. */
export function origins(sources: Sources, cited: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const key of cited) {
    const last = origin(sources, key);
    if (last !== undefined) found.add(last);
  }
  return [...found];
}

/** The outlets along a chain, that of the source itself first; a source that is not listed stands for its own. */
export const outletsAlong = (sources: Sources, key: string): string[] => chain(sources, key).map((link) => sources[link]?.outlet ?? link);
