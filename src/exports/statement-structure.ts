import type { Claim, Organization, Person, Quotation } from 'schema-dts';
import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { nameOf, type References } from '../model/entities.ts';
import { isPerson } from './names.ts';
import { type Publication, partAddress, sourceAddress, speakerAddress } from './publication.ts';
import { listed, plainDate } from './structured-data.ts';

/** A statement for machines: words of a speaker are a `Quotation`, their sense in words of ours is a `Claim`. Nothing is rated. */
export function statementStructure(
  attribution: Attribution,
  brief: PublishedBrief,
  references: References,
  publication: Publication,
): Quotation | Claim {
  const { id, kind, speakers, unnamed, text, date, sources } = attribution;
  const said = {
    '@id': partAddress(publication, brief.slug, id),
    text,
    inLanguage: brief.lang ?? publication.lang,
    dateCreated: plainDate(date),
    creator: listed(speakers.map((speaker) => speakerStructure(speaker, references, publication))),
    creditText: unnamed,
  } satisfies Omit<Quotation, '@type'> & Omit<Claim, '@type'>;
  const read = sources.map((key) => ({ '@id': sourceAddress(publication, brief.slug, key) }));
  return kind === 'paraphrase'
    ? { '@type': 'Claim', ...said, appearance: read }
    : { '@type': 'Quotation', ...said, isBasedOn: read, translationOfWork: original(attribution) };
}

const original = ({ lang, original }: Attribution): Quotation | undefined =>
  original === undefined ? undefined : { '@type': 'Quotation', text: original, inLanguage: lang };

/** Who speaks, as other pages refer to them. */
export const speakerStructure = (id: string, { speakers }: References, publication: Publication): Person | Organization => ({
  '@type': isPerson(speakers.get(id)) ? 'Person' : 'Organization',
  '@id': speakerId(publication, id),
  name: nameOf(speakers, id),
  url: speakerAddress(publication, id),
});

export const speakerId = (publication: Publication, id: string) => `${speakerAddress(publication, id)}#speaker`;
