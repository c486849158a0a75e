import { words } from './differences.ts';
import type { Statement } from './record.ts';

/** The same words as several briefs or outlets have them. */
export interface Utterance {
  /** In order of the day said; where there is one only, nothing differs. */
  versions: Statement[];
}

/** Two statements have the same words where the shorter has so much of its words in common with the longer. */
const enough = 0.6;
/** So few words may agree by chance. */
const fewest = 3;

/** Gathers the statements of one occasion that have the same words, told twice or translated twice. */
export function utterances(statements: readonly Statement[]): Utterance[] {
  const found: { versions: Statement[]; texts: Set<string>[] }[] = [];
  for (const statement of statements) {
    const texts = [statement.attribution.text, statement.attribution.original].flatMap((text) => (text ? [new Set(words(text))] : []));
    const same = found.find((other) => other.texts.some((text) => texts.some((mine) => alike(text, mine))));
    if (same) {
      same.versions.push(statement);
      same.texts.push(...texts);
    } else found.push({ versions: [statement], texts });
  }
  return found.map(({ versions }) => ({ versions }));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < fewest) return short.size === long.size && [...short].every((word) => long.has(word));
  return [...short].filter((word) => long.has(word)).length >= enough * short.size;
}
