import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/exports/annotations.ts';
import { annotationFaults, collectionFaults } from './annotation-rules.ts';
import { references } from './ostrevik.ts';
import { publication, published, written } from './published.ts';

type Json = Record<string, unknown>;
interface Annotation {
  id: string;
  motivation: string;
  body: Json[];
  target: Json | Json[];
}
interface Collection extends Json {
  first?: { items: Annotation[] };
}

const collection = (...of: Parameters<typeof published>) =>
  written(annotations(published(...of).brief, references, publication)) as Collection;
const items = (...of: Parameters<typeof published>) => collection(...of).first?.items ?? [];
const targets = ({ target }: Annotation) => (Array.isArray(target) ? target : [target]);
const exact = (item: Annotation) => targets(item).map(({ selector }) => (selector as Json).exact);
const said = (words: string, attributes = 'source="courier"') =>
  items(`<Attribution speaker="inga-halvard" ${attributes}>${words}</Attribution>`)[0] as Annotation;

const here = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236' };
const brief = 'https://record.example/ostrevik/briefs/kettle-bridge/';

describe('the statements of a brief as Web Annotations', () => {
  test('say of the words in their source whose they are, and where the brief has them', () => {
    expect(items()[2]).toEqual({
      id: 'https://record.example/ostrevik/briefs/kettle-bridge.annotations.jsonld#inga-halvard-8def6b',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'SpecificResource', source: 'https://record.example/ostrevik/speakers/inga-halvard/', purpose: 'identifying' },
        { type: 'TextualBody', value: 'Inga Halvard warned', format: 'text/plain', language: 'en', purpose: 'describing' },
        { type: 'SpecificResource', source: brief, selector: { ...here, value: 'inga-halvard-8def6b' }, purpose: 'linking' },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: 'https://havneblad.example/broen',
          selector: { type: 'TextQuoteSelector', exact: 'Vi venter ikke til høsten' },
          state: { type: 'TimeState', sourceDateStart: '2024-03-01T00:00:00Z', sourceDateEnd: '2024-03-31T23:59:59Z' },
        },
      ],
    });
  });

  test('keep the rules of the model, also without statements', () => {
    expect(collectionFaults(collection())).toEqual([]);
    expect(collection('No statement.')).not.toHaveProperty('first');
    expect(collectionFaults(collection('No statement.'))).toEqual([]);
  });

  test('point at a paraphrase in the brief, for no source has its words', () => {
    expect(items()[0]?.target).toEqual({ type: 'SpecificResource', source: brief, selector: { ...here, value: 'tomas-reyk-e667b9' } });
  });

  test('point at the brief where the source is not on the web', () => {
    expect(said('“Shut.”', 'source="northwire"').target).toMatchObject({ source: brief, selector: here });
  });

  test('point at the brief where the translation is ours and the original is not given', () => {
    expect(items()[3]?.target).toMatchObject({ source: brief, selector: here });
  });

  test('describe those whom nobody names, and identify nobody', () => {
    expect(items()[3]).toMatchObject({ motivation: 'describing', body: [{ type: 'TextualBody', value: 'two dockers say' }] });
  });

  test('quote what a source has in one piece: neither ellipses, nor brackets, nor the full stop of the typesetter', () => {
    expect(exact(said('She called it “a joke … on the town [of Ostrevik], and a bad one.”'))).toEqual([
      'a joke',
      'on the town',
      'and a bad one',
    ]);
    expect(exact(said('“Never again?”'))).toEqual(['Never again?']);
    expect(exact(said('„Nie wieder“, and «больше никогда»'))).toEqual(['Nie wieder', 'больше никогда']);
  });

  test('quote the words in every source that prints them', () => {
    expect(targets(said('“Shut.”', 'source="courier radio"')).map(({ source }) => source)).toEqual([
      'https://courier.example/bridge-shut?page=1&print=yes',
      'https://radio.example/0309',
    ]);
  });

  test('quote the original in the source that is in its language, the translation in the one that translates', () => {
    const item = said('“We will not wait.”', 'source="havneblad courier" lang="nb" original="Vi venter ikke"');
    expect(exact(item)).toEqual(['Vi venter ikke', 'We will not wait']);
  });

  test('say when the source was read, as precisely as it is known, and where a copy is', () => {
    const [courier, radio] = targets(said('“Shut.”', 'source="courier radio"'));
    expect(courier?.state).toEqual({
      type: 'TimeState',
      sourceDateStart: '2024-03-09T00:00:00Z',
      sourceDateEnd: '2024-03-09T23:59:59Z',
      cached: 'https://archive.example/2024/courier',
    });
    expect(radio).not.toHaveProperty('state');
  });
});

describe('the rules that these tests hold them to', () => {
  const anno = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://ostrevik.example/anno', type: 'Annotation' };
  const page = 'http://ostrevik.example/page';

  // The situations of the examples in the specification, told anew.
  test.each<[string, Json]>([
    ['a body and a target by their addresses', { body: 'http://ostrevik.example/note', target: page }],
    ['no body at all', { target: page }],
    ['a text as body', { body: { type: 'TextualBody', value: '<p>Shut</p>', format: 'text/html', language: 'en' }, target: page }],
    ['several bodies and targets', { body: [page, { type: 'TextualBody', value: 'bridge', purpose: 'tagging' }], target: [page, page] }],
    ['an external resource that is described', { body: { id: page, type: 'Video', format: 'video/mpeg' }, target: page }],
    ['when it was made', { body: page, created: '2024-03-12T09:00:00Z', modified: '2024-03-13T09:00:00.5Z', target: page }],
    [
      'a fragment',
      {
        target: {
          source: page,
          selector: { type: 'FragmentSelector', value: 'xywh=1,1,2,2', conformsTo: 'http://www.w3.org/TR/media-frags/' },
        },
      },
    ],
    [
      'a quotation with what stands around it',
      { target: { source: page, selector: { type: 'TextQuoteSelector', exact: 'shut', prefix: 'is ', suffix: ' now' } } },
    ],
    [
      'a state with a moment and a copy',
      { target: { source: page, state: { type: 'TimeState', sourceDate: '2024-03-12T09:00:00Z', cached: 'http://archive.example/page' } } },
    ],
  ])('pass %s', (_, content) => {
    expect(annotationFaults({ ...anno, ...content })).toEqual([]);
  });

  test.each<[string, Json, string]>([
    ['a missing target', { body: page }, 'target: 1 or more'],
    ['another context', { '@context': 'https://schema.org', target: page }, '@context: the one of the model is among them'],
    ['a context alone in a list', { '@context': [anno['@context']], target: page }, '@context: a single one is a string'],
    ['a missing id', { id: undefined, target: page }, 'id: exactly 1 IRI'],
    ['another type', { type: 'Note', target: page }, 'type: Annotation is among them'],
    ['a text without value', { body: { type: 'TextualBody' }, target: page }, 'body[0].value: exactly 1'],
    ['a local time', { created: '2024-03-12T09:00:00+01:00', target: page }, 'created: exactly 1 date-time in UTC, as “Z”'],
    [
      'a quotation of nothing',
      { target: { source: page, selector: { type: 'TextQuoteSelector' } } },
      'target[0].selector.exact: exactly 1',
    ],
    ['two sources', { target: { type: 'SpecificResource', source: [page, page] } }, 'target[0].source: exactly 1'],
    [
      'a start without an end',
      { target: { source: page, state: { type: 'TimeState', sourceDateStart: '2024-03-12T09:00:00Z' } } },
      'target[0].state: a start goes with an end',
    ],
  ])('find %s', (_, content, fault) => {
    expect(annotationFaults({ ...anno, ...content })).toEqual([fault]);
  });

  test('find a collection that has a total and no page', () => {
    expect(collectionFaults({ ...anno, type: 'AnnotationCollection', total: 3 })).toEqual([
      'first: there is one where the total is greater than 0',
    ]);
  });
});

describe('as linked data', () => {
  /**
   * No package ships the context of the model, and tests ask no network: these are the terms that we use, written down from the tables of
   * the Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/). A term that is missing here would fall out of the triples.
   */
  const oa = 'http://www.w3.org/ns/oa#';
  const as = 'http://www.w3.org/ns/activitystreams#';
  const xsd = 'http://www.w3.org/2001/XMLSchema#';
  const related = (id: string) => ({ '@id': id, '@type': '@id' });
  const dated = (id: string) => ({ '@id': id, '@type': `${xsd}dateTime` });
  const counted = (id: string) => ({ '@id': id, '@type': `${xsd}nonNegativeInteger` });
  const named = (id: string) => ({ '@id': id, '@type': '@vocab' });
  const terms = {
    id: '@id',
    type: '@type',
    Annotation: `${oa}Annotation`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    TextualBody: `${oa}TextualBody`,
    SpecificResource: `${oa}SpecificResource`,
    FragmentSelector: `${oa}FragmentSelector`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TimeState: `${oa}TimeState`,
    identifying: `${oa}identifying`,
    describing: `${oa}describing`,
    linking: `${oa}linking`,
    body: related(`${oa}hasBody`),
    target: related(`${oa}hasTarget`),
    source: related(`${oa}hasSource`),
    selector: related(`${oa}hasSelector`),
    state: related(`${oa}hasState`),
    cached: related(`${oa}cachedSource`),
    conformsTo: related('http://purl.org/dc/terms/conformsTo'),
    items: { ...related(`${as}items`), '@container': '@list' },
    partOf: related(`${as}partOf`),
    first: related(`${as}first`),
    last: related(`${as}last`),
    motivation: named(`${oa}motivatedBy`),
    purpose: named(`${oa}hasPurpose`),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    exact: `${oa}exact`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    sourceDateStart: dated(`${oa}sourceDateStart`),
    sourceDateEnd: dated(`${oa}sourceDateEnd`),
    total: counted(`${as}totalItems`),
    startIndex: counted(`${as}startIndex`),
  };

  const options = {
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { documentUrl: url, document: { '@context': terms } };
    },
    // Whatever the context does not know is an error, and is not passed over.
    safe: true,
  };

  test('every word that we use is one of the vocabulary’s', async () => {
    const [expanded] = (await jsonld.expand(collection(), options)) as Json[];
    expect(expanded?.['@type']).toEqual([`${as}OrderedCollection`]);
    expect(JSON.stringify(expanded)).toContain(`"${oa}motivatedBy":[{"@id":"${oa}identifying"}]`);
    await expect(jsonld.expand({ ...collection(), mood: 'calm' }, options)).rejects.toThrow(/Safe mode/);
  });

  test('nothing is lost on the way there and back', async () => {
    const there = await jsonld.expand(collection(), options);
    const back = (await jsonld.compact(there, 'http://www.w3.org/ns/anno.jsonld', options)) as Collection;
    expect(back.first?.items.map(({ id }) => id)).toEqual(items().map(({ id }) => id));
    expect(back.first?.items[2]).toEqual({ ...items()[2], target: items()[2]?.target && targets(items()[2] as Annotation)[0] });
  });
});
