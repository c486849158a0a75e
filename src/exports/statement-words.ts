import { checkedText } from '../language/checked.ts';
import { dateText } from '../language/dates.ts';
import type { Phrases } from '../language/speak.ts';
import { translationText } from '../language/translation.ts';
import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { outletsAlong } from '../model/chain.ts';
import { nameOf, type References, roleAt } from '../model/entities.ts';
import { daySaid } from '../record/record.ts';

/** Who said it, when, where, and the way it came by, as a line of text: “Ada Quay, Chair, Harbour Board said · 13 February 2025 · Harbour Post (1)”. */
export function statementWords(attribution: Attribution, brief: PublishedBrief, references: References, phrases: Phrases): string {
  const { speakers, unnamed, reason, cue, date, venue, sources } = attribution;
  const day = daySaid({ attribution, brief });
  const names = speakers.map((id) => speakerWords(id, day, references, phrases)).join(phrases.say('comma'));
  return [
    `${unnamed === undefined ? names : phrases.say('unnamedAs', { words: unnamed })} ${cue}`,
    date && dateText(date, phrases),
    venue,
    ...sources.map((key) => sourceWords(key, brief, references, phrases)),
    checkedText(attribution, phrases),
    unnamed !== undefined && (reason ?? phrases.say('noReason')),
  ]
    .filter(Boolean)
    .join(' · ');
}

function speakerWords(id: string, date: string, { speakers }: References, phrases: Phrases): string {
  const speaker = speakers.get(id);
  const role = speaker && roleAt(speaker, date);
  return [nameOf(speakers, id), role?.title, role?.organization && nameOf(speakers, role.organization)]
    .filter(Boolean)
    .join(phrases.say('comma'));
}

/** The outlets of a chain, and the number that the source has in the list. */
function sourceWords(key: string, { sources }: PublishedBrief, references: References, phrases: Phrases): string {
  return `${chainWords(outletsAlong(sources, key), references, phrases)} (${Object.keys(sources).indexOf(key) + 1})`;
}

/** The outlets of a chain in words: “The Evening Gull, citing Mill Wire”. */
export const chainWords = (outlets: readonly string[], references: References, phrases: Phrases): string =>
  outlets.map((id) => nameOf(references.outlets, id)).reduceRight((other, outlet) => phrases.say('citing', { outlet, other }));

/** The wording of the original, and whose translation of it the brief quotes. */
export function originalWords(attribution: Attribution, { sources }: PublishedBrief, phrases: Phrases): string | undefined {
  const translation = translationText(attribution, { sources, phrases });
  if (translation === undefined || attribution.original === undefined) return translation;
  return phrases.say('original', { translation, words: attribution.original });
}
