import { daySaid, type Statement } from './record.ts';
import { type Utterance, utterances } from './utterances.ts';

/**
 * Words of the same speakers at one time and place: the same date and venue, or the event that the authors named.
 * Statements without either stand alone.
 */
export interface Occasion {
  /** EDTF. */
  date: string;
  venue?: string;
  utterances: Utterance[];
}

/** The occasions of statements that are in order of the day said; each stands where its first statement stood. */
export function occasions(statements: readonly Statement[]): Occasion[] {
  const found = new Map<string | Statement, Statement[]>();
  for (const statement of statements) {
    const key = occasionOf(statement) ?? statement;
    const same = found.get(key);
    if (same) same.push(statement);
    else found.set(key, [statement]);
  }
  return [...found.values()].map((same) => ({
    date: daySaid(same[0] as Statement),
    venue: same.find(({ attribution }) => attribution.venue !== undefined)?.attribution.venue,
    utterances: utterances(same),
  }));
}

/** What tells one occasion from all others; `undefined` where too little is known to say that two are the same. */
function occasionOf({ attribution }: Statement): string | undefined {
  const { speakers, unnamed, event, date, venue } = attribution;
  if (unnamed !== undefined) return undefined;
  const who = [...speakers].sort().join(' ');
  if (event !== undefined) return `${who}|event ${event}`;
  if (date === undefined || venue === undefined) return undefined;
  return `${who}|${date}|${venue.normalize('NFKC').toLowerCase()}`;
}
