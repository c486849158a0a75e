import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';
import { type References, roleAt } from '../model/entities.ts';
import { daySaid } from '../record/record.ts';
import type { SpeakerData, StatementData } from './brief-schema.ts';
import { named, outletOf } from './names.ts';
import { type Publication, partAddress } from './publication.ts';

/** A statement as data: what its brief says of it, with names in the place of ids alone. */
export function statementData(
  attribution: Attribution,
  brief: PublishedBrief,
  references: References,
  publication: Publication,
): StatementData {
  const { id, number, kind, form, speakers, unnamed, reason, cue, date, venue, text, lang, original, sources, verbatim } = attribution;
  return {
    id,
    address: partAddress(publication, brief.slug, id),
    number,
    kind,
    form,
    speakers: speakers.map((speaker) => speakerData(speaker, daySaid({ attribution, brief }), references)),
    unnamed,
    reason,
    cue,
    date,
    venue,
    text,
    lang: brief.lang ?? publication.lang,
    original: lang === undefined ? undefined : { lang, text: original },
    sources,
    chains: sources.map((key) => chainData(key, brief, references)),
    verbatim,
  };
}

function speakerData(id: string, date: string, references: References): SpeakerData {
  const { speakers } = references;
  const speaker = speakers.get(id);
  const role = speaker && roleAt(speaker, date);
  return {
    ...named(speakers, id),
    kind: speaker?.kind ?? 'person',
    role: role && { title: role.title, organization: role.organization === undefined ? undefined : named(speakers, role.organization) },
  };
}

function chainData(key: string, { sources }: PublishedBrief, references: References): StatementData['chains'][number] {
  const keys = chain(sources, key);
  return {
    links: keys.map((source) => ({ source, outlet: outletOf(sources, source, references), url: sources[source]?.url })),
    origin: keys.at(-1) ?? key,
  };
}
