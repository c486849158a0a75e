import { describe, expect, test } from 'vitest';
import { checkSpeakers } from '../../src/check/check-speakers.ts';
import type { EntityKind } from '../../src/model/entities.ts';
import { parseEntity } from '../../src/parse/parse-entity.ts';
import { shown } from './ostrevik.ts';

const entity = <K extends EntityKind>(kind: K, source: string, id = 'inga-halvard') => parseEntity(kind, source, { file: 'e.yaml', id });
const found = (kind: EntityKind, source: string, id?: string) => shown(entity(kind, source, id).problems);

const mayor = `name: Inga Halvard
kind: person
aliases: [Инга Халвард]
roles:
  - { title: Mayor, organization: ostrevik, from: 2023-11, to: 2027 }
description: Mayor of Ostrevik.
sameAs: [https://people.example/inga-halvard]
`;

describe('a speaker, an outlet, a topic', () => {
  test('keeps every field of a speaker', () => {
    expect(entity('speakers', mayor)).toMatchObject({
      id: 'inga-halvard',
      problems: [],
      value: {
        name: 'Inga Halvard',
        kind: 'person',
        aliases: ['Инга Халвард'],
        roles: [{ title: 'Mayor', organization: 'ostrevik', from: '2023-11', to: '2027' }],
        description: 'Mayor of Ostrevik.',
        sameAs: ['https://people.example/inga-halvard'],
      },
    });
  });

  test('keeps every field of an outlet and of a topic', () => {
    const outlet = 'name: Havnebladet\ncountry: NO\nlanguage: nb\nurl: https://havnebladet.example\nownership: A foundation.\n';
    expect(entity('outlets', outlet).problems).toEqual([]);
    expect(entity('topics', 'name: The Kettle Bridge\ndescription: Shut since the storm.').problems).toEqual([]);
  });

  test('reads Norway as a country, not as false', () => {
    expect(entity('outlets', 'name: Havnebladet\ncountry: NO').value?.country).toBe('NO');
  });

  test.each([
    ['speakers', 'kind: person', '1:1 speaker-is-valid The speaker has no field "name".'],
    ['speakers', 'name: Inga\nkind: human', '2:7 speaker-is-valid "kind" is "human".'],
    ['speakers', 'name: Inga\nkind: person\nroles: Mayor', '3:8 speaker-is-valid "roles" is text, expected a list.'],
    [
      'speakers',
      'name: Inga\nkind: person\nroles:\n  - { title: Mayor, from: soon }',
      '4:27 speaker-is-valid "roles.0.from" is not written as a date.',
    ],
    [
      'speakers',
      'name: Inga\nkind: person\nroles:\n  - { title: Mayor, from: 2024, to: 2023-05 }',
      '4:37 speaker-is-valid "roles.0.to" comes before "from", so nobody held the role.',
    ],
    ['speakers', 'name: Inga\nkind: person\nsameAs: ["javascript:x"]', '3:10 speaker-is-valid "javascript:x" is no web address.'],
    ['outlets', 'name: 1924', '1:7 outlet-is-valid "name" is a number, expected text.'],
    ['outlets', 'name: Courier\ncountry: no', '2:10 outlet-is-valid "country" is no country code.'],
    ['outlets', 'name: Courier\ncountry: UK', '2:10 outlet-is-valid "country" is no country code.'],
    ['outlets', 'name: Courier\nurl: //courier.example', '2:6 outlet-is-valid "url" is no web address.'],
    ['topics', 'name: ""', '1:7 topic-is-valid "name" is empty.'],
    ['topics', '- name: Bridge', '1:1 yaml-is-valid Expected fields with values, such as "title: …".'],
  ] as const)('points at what is wrong in %s: %j', (kind, source, problem) => {
    expect(found(kind, source)).toEqual([`e.yaml:${problem}`]);
  });

  test.each(['UK', 'uk'])('names the code of the country that %s stands for', (code) => {
    expect(entity('outlets', `name: Courier\ncountry: ${code}`).problems).toMatchObject([
      { help: 'That of the United Kingdom in ISO 3166-1 is GB.' },
    ]);
  });

  test.each([
    '{ title: Mayor, from: 2024, to: 2024-02 }',
    '{ title: Mayor, to: 2023 }',
    '{ title: Mayor, from: 2024-03/2024-05, to: 2024-04 }',
  ])('takes a role that somebody may have held: %s', (role) => {
    expect(found('speakers', `name: Inga\nkind: person\nroles:\n  - ${role}`)).toEqual([]);
  });

  test('counts lines and columns of a file with CRLF and a byte order mark', () => {
    expect(found('topics', '\uFEFFname: Мост\r\ndescription: 🌉\r\ncolour: red\r\n')[0]).toMatch(
      /^e\.yaml:3:\d+ topic-is-valid Unexpected field "colour"/,
    );
  });

  test('asks for its fields where the file is empty', () => {
    expect(found('topics', '')).toEqual(['e.yaml:1:1 topic-is-valid The topic has no field "name".']);
  });
});

describe('organization-is-declared', () => {
  test('points at the organization of a role that has no file', () => {
    const town = entity('speakers', 'name: Town\nkind: organization', 'ostrevik');
    expect(checkSpeakers([entity('speakers', mayor), town])).toEqual([]);
    expect(checkSpeakers([entity('speakers', mayor)])).toMatchObject([
      { file: 'e.yaml', line: 5, column: 35, rule: 'organization-is-declared', message: 'Organization "ostrevik" is not declared.' },
    ]);
  });
});
