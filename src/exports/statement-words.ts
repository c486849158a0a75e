import { dateText } from '../language/dates.ts';
import type { Phrases } from '../language/speak.ts';
import { translationText } from '../language/translation.ts';
import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';
import { type References, roleAt } from '../model/entities.ts';
import { named, outletOf } from './names.ts';

/** Who said it, when, where, and the way it came by, as a line of text: “Ada Quay, Chair, Harbour Board said · 13 February 2031 · Harbour Post (1)”. */
export function statementWords(attribution: Attribution, brief: PublishedBrief, references: References, phrases: Phrases): string {
  const { speakers, unnamed, reason, cue, date, venue, sources } = attribution;
  const day = date ?? brief.date.slice(0, 10);
  const names = speakers.map((id) => speakerWords(id, day, references, phrases)).join(phrases.say('comma'));
  return [
    `${unnamed === undefined ? names : phrases.say('unnamedAs', { words: unnamed })} ${cue}`,
    date && dateText(date, phrases),
    venue,
    ...sources.map((key) => sourceWords(key, brief, references, phrases)),
    unnamed !== undefined && (reason ?? phrases.say('noReason')),
  ]
    .filter(Boolean)
    .join(' · ');
}

function speakerWords(id: string, date: string, { speakers }: References, phrases: Phrases): string {
  const speaker = speakers.get(id);
  const role = speaker && roleAt(speaker, date);
  return [named(speakers, id).name, role?.title, role?.organization && named(speakers, role.organization).name]
    .filter(Boolean)
    .join(phrases.say('comma'));
}

/** The outlets of a chain, and the number that the source has in the list. */
function sourceWords(key: string, { sources }: PublishedBrief, references: References, phrases: Phrases): string {
  const outlets = chain(sources, key).map((link) => outletOf(sources, link, references).name);
  const way = outlets.reduceRight((other, outlet) => phrases.say('citing', { outlet, other }));
  return `${way} (${Object.keys(sources).indexOf(key) + 1})`;
}

/** The wording of the original, and whose translation of it the brief quotes. */
export function originalWords(attribution: Attribution, { sources }: PublishedBrief, phrases: Phrases): string | undefined {
  const translation = translationText(attribution, { sources, phrases });
  if (translation === undefined || attribution.original === undefined) return translation;
  return phrases.say('original', { translation, words: attribution.original });
}
