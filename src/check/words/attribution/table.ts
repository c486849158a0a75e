/** What a cue says besides that something was said. */
export type Connotation = 'doubts' | 'presupposes' | 'concedes' | 'firmness' | 'feeling' | 'mind';

/**
 * The words of one language that tell, well or badly, whose words something is. Each entry is a part of a regular expression that matches
 * whole words, whatever their case: `claim(?:s|ed)?`.
 */
export interface AttributionTable {
  /** Verbs by what they say besides. What stands nowhere here is taken for neutral. */
  cues: Record<Connotation, string[]>;
  /** What may stand before the verb of a cue: auxiliaries, pronouns, adverbs. */
  lead: string[];
  /** Many that nobody can count or name, in the plural. */
  people: string[];
  /** Verbs that have such people for their subject. */
  say: string[];
  /** How a sentence begins or ends that gives such people as its source: `according to {people}`. */
  after: string[];
  /** Ways of saying that something was said without saying by whom. `{people}` and `{say}` stand for the lists above. */
  vague: string[];
}
