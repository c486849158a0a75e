import { differences, type Stretch, words } from './differences.ts';
import type { Statement } from './record.ts';

/** The same words as several briefs or outlets have them. */
export interface Utterance {
  /** In order of the day said. */
  versions: Version[];
}

export interface Version {
  statement: Statement;
  /** Its text, with what differs from the first version marked; absent for the first, and for one in other words, as another translation is. */
  stretches?: Stretch[];
}

/** Two texts are the same where the shorter has so much of its words in common with the longer. */
const enough = 0.6;
/** So few words may agree by chance. */
const fewest = 3;

interface Gathered extends Utterance {
  texts: ReadonlySet<string>[];
}

/** Gathers the statements of one occasion that have the same words, told twice or translated twice. */
export function utterances(statements: readonly Statement[]): Utterance[] {
  const [only, ...others] = statements;
  if (only && others.length === 0) return [{ versions: [{ statement: only }] }];
  const found: Gathered[] = [];
  for (const statement of statements) {
    const { text, original } = statement.attribution;
    const texts = [text, original].flatMap((of) => (of ? [new Set(words(of))] : []));
    const same = found.find((other) => other.texts.some((theirs) => texts.some((mine) => alike(theirs, mine))));
    if (!same) {
      found.push({ versions: [{ statement }], texts });
      continue;
    }
    const first = same.versions[0]?.statement.attribution.text ?? '';
    const comparable = alike(new Set(words(first)), new Set(words(text)));
    same.versions.push({ statement, ...(comparable && { stretches: differences(first, text) }) });
    same.texts.push(...texts);
  }
  return found.map(({ versions }) => ({ versions }));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < fewest) return short.size === long.size && [...short].every((word) => long.has(word));
  return [...short].filter((word) => long.has(word)).length >= enough * short.size;
}
