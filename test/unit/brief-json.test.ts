import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { briefJson } from '../../src/exports/brief-json.ts';
import { briefData } from '../../src/exports/brief-schema.ts';
import { recordData } from '../../src/exports/record-schema.ts';
import { jsonSchema, schemaNames } from '../../src/exports/schemas.ts';
import { validate } from './json-schema.ts';
import { references } from './ostrevik.ts';
import { lookedUp, publication, published, written } from './published.ts';

const data = () => written(briefJson(published().brief, references, publication));

describe('the data of a brief', () => {
  test('name every statement with its speakers, and the way that it came by', () => {
    expect(data().statements[1]).toEqual({
      id: 'inga-halvard-c2217e',
      address: 'https://record.example/ostrevik/briefs/kettle-bridge/#inga-halvard-c2217e',
      number: 2,
      kind: 'partial',
      form: 'inline',
      speakers: [
        {
          id: 'inga-halvard',
          name: 'Inga Halvard',
          kind: 'person',
          role: { title: 'Mayor', organization: { id: 'ostrevik', name: 'Town of Ostrevik' } },
        },
      ],
      cue: 'called',
      date: '2024-03-08',
      venue: 'council meeting',
      text: 'a “bad joke … on the town,” not a plan',
      lang: 'en',
      sources: ['courier', 'radio'],
      chains: [
        {
          links: [
            {
              source: 'courier',
              outlet: { id: 'ostrevik-courier', name: 'The Ostrevik Courier' },
              url: 'https://courier.example/bridge-shut?page=1&print=yes',
            },
            { source: 'northwire', outlet: { id: 'northwire', name: 'Northwire' } },
          ],
          origin: 'northwire',
        },
        {
          links: [{ source: 'radio', outlet: { id: 'radio-skerry', name: 'Radio Skerry' }, url: 'https://radio.example/0309' }],
          origin: 'radio',
        },
      ],
    });
  });

  test('keep the original beside the translation, and its language where the wording is not given', () => {
    expect(data().statements.map(({ original }) => original)).toEqual([
      undefined,
      undefined,
      { lang: 'nb', text: 'Vi venter ikke til høsten' },
      { lang: 'nb' },
      undefined,
    ]);
  });

  test('say of those whom nobody names how they are described, and why', () => {
    expect(data().statements[3]).toMatchObject({ speakers: [], unnamed: 'two dockers', reason: 'they fear for their work' });
  });

  test('count what can be counted, and judge nothing', () => {
    expect(data().counts).toEqual({ statements: 5, quotations: 4, speakers: 3, unnamed: 1, sources: 4, origins: 3 });
  });

  test('say what became of each quotation when it was looked up, and count it', () => {
    const found = written(briefJson(lookedUp().brief, references, publication));
    expect(found.statements.map(({ verbatim }) => verbatim)).toEqual([undefined, 'unchecked', 'verified', 'unchecked', 'unchecked']);
    expect(found.coverage).toEqual({ quotations: 4, verified: 1, variant: 0, elsewhere: 0, notFound: 0, unchecked: 3 });
    expect(validate(z.toJSONSchema(briefData, { target: 'draft-2020-12', io: 'output' }), found)).toEqual([]);
  });

  test('lead from an event to the statement that it is', () => {
    const { timelines, statements } = data();
    const events = timelines[0]?.events ?? [];
    expect(events.map(({ date }) => date)).toEqual(['2024-03~', '2024-03-07', '2024-03-08', '2024-03-08', '2024-03-09']);
    expect(statements.map(({ id }) => id)).toEqual(expect.arrayContaining(events.flatMap(({ statement }) => statement ?? [])));
    expect(events[1]).toMatchObject({ text: 'The storm.', sources: ['courier'] });
    expect(events[1]).not.toHaveProperty('statement');
  });

  test('leave out what is not there, and what is nobody’s business', () => {
    const { brief } = published('No statement.', { dateline: null, updated: null, authors: null, topics: null, corrections: null });
    const text = JSON.stringify(briefJson(brief, references, publication));
    expect(text).not.toMatch(/null|undefined|draft|snapshot/);
    expect(JSON.parse(text)).not.toHaveProperty('dateline');
    expect(JSON.parse(text)).toMatchObject({ authors: [], topics: [], statements: [], timelines: [], corrections: [] });
  });

  test('are valid by the schema that the site publishes', () => {
    expect(validate(jsonSchema('brief-1', publication), data())).toEqual([]);
  });

  test('have no field that the schema does not know', () => {
    expect(validate(z.toJSONSchema(briefData, { target: 'draft-2020-12', io: 'output' }), data())).toEqual([]);
  });

  test('are valid with references as addresses, where the site does not say where it stands', () => {
    const nowhere = { ...publication, root: '/ostrevik/' };
    const found = written(briefJson(published().brief, references, nowhere));
    expect(found.address).toBe('/ostrevik/briefs/kettle-bridge/');
    expect(found.$schema).toBe('/ostrevik/schemas/brief-1.json');
    expect(validate(jsonSchema('brief-1', nowhere), found)).toEqual([]);
  });
});

describe('the schemas', () => {
  test('stand where the data say that they do', () => {
    expect(jsonSchema('brief-1', publication)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: data().$schema,
    });
  });

  test('refuse data that break them', () => {
    const broken = { ...data(), version: 2, statements: [{ ...data().statements[0], kind: 'gossip' }] };
    const places = validate(jsonSchema('brief-1', publication), broken) as { instancePath: string }[];
    expect(places.map(({ instancePath }) => instancePath)).toEqual(['/version', '/statements/0/kind']);
  });

  test('let pass what a later edition may add', () => {
    expect(validate(jsonSchema('brief-1', publication), { ...data(), mood: 'calm' })).toEqual([]);
  });

  test.each(schemaNames)('describe every field of %s', (name) => {
    expect(undescribed(jsonSchema(name, publication))).toEqual([]);
  });

  test('know the same statements in the record as in a brief', () => {
    expect(Object.keys(recordData.shape.statements.element.shape)).toEqual([
      ...Object.keys(briefData.shape.statements.element.shape),
      'brief',
    ]);
  });
});

/** The paths of all properties without a description. */
function undescribed(schema: object, path = ''): string[] {
  const { properties = {}, items } = schema as { properties?: Record<string, object>; items?: object };
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...('description' in property ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]),
    ...(items ? undescribed(items, `${path}[]`) : []),
  ];
}
