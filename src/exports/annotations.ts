import type { Attribution, PublishedBrief } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { targetsOf } from './annotation-targets.ts';
import { speakerNames } from './names.ts';
import { briefAddress, type Publication, speakerAddress } from './publication.ts';

/**
 * The statements of a brief as a collection of Web Annotations (W3C, https://www.w3.org/TR/annotation-model/): each says of the words
 * in their source whose they are.
 */
export function annotations(brief: PublishedBrief, references: References, publication: Publication): object {
  const id = annotationsAddress(publication, brief.slug);
  const items = brief.attributions.map((attribution) => annotation(attribution, brief, references, publication));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: brief.title,
    total: items.length,
    // A collection that is empty has no page.
    ...(items.length > 0 && {
      first: { id: `${id}#page.1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: `${id}#page.1`,
    }),
  };
}

const annotationsAddress = ({ root }: Publication, slug: string) => `${root}briefs/${slug}.annotations.jsonld`;

function annotation(attribution: Attribution, brief: PublishedBrief, references: References, publication: Publication): object {
  const { id, speakers, unnamed } = attribution;
  const inSources = targetsOf(attribution, brief, publication.lang);
  const here = { type: 'SpecificResource', source: briefAddress(publication, brief.slug), selector: fragment(id) };
  return {
    id: `${annotationsAddress(publication, brief.slug)}#${id}`,
    type: 'Annotation',
    // “To assign an identity to the Target”; what nobody named said can be described alone.
    motivation: unnamed === undefined ? 'identifying' : 'describing',
    body: [
      ...speakers.map((speaker) => ({
        type: 'SpecificResource',
        source: speakerAddress(publication, speaker),
        purpose: 'identifying',
      })),
      description(attribution, brief.lang ?? publication.lang, references),
      ...(inSources.length > 0 ? [{ ...here, purpose: 'linking' }] : []),
    ],
    // What no source prints in these words – a paraphrase, a translation of ours – stands in the brief alone.
    target: inSources.length > 0 ? inSources : here,
  };
}

const description = ({ speakers, unnamed, cue }: Attribution, language: string, references: References) => ({
  type: 'TextualBody',
  value: `${unnamed ?? speakerNames(speakers, references)} ${cue}`,
  format: 'text/plain',
  language,
  purpose: 'describing',
});

/** A part of an HTML page by its id (RFC 3236, as the model has it for HTML). */
const fragment = (id: string) => ({ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id });
