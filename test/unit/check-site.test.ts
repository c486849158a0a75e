import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/check/settings.ts';
import { shown } from './ostrevik.ts';
import { checkFiles } from './site-of-files.ts';

const brief = (sources: string, body: string) =>
  `---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\nsources:\n${sources}---\n${body}\n`;

/** The problems of a site that only the whole shows, as `file:line:column rule`. */
const found = (files: Record<string, string>, settings?: Settings) =>
  shown(checkFiles(new Map(Object.entries(files)), settings))
    .map((line) => line.split(' ').slice(0, 2).join(' '))
    .filter((line) => /-is-used$|-one-chain$|excuse|one-script|-is-valid$/.test(line));

const docker = { 'content/speakers/docker.yaml': 'name: Ola Dokk\nkind: person\n' };

describe('what no brief refers to', () => {
  test('is told at the name in its file', () => {
    expect(found(docker)).toEqual(['content/speakers/docker.yaml:1:7 speaker-is-used']);
  });

  test('is not told of a speaker whose id is misspelt where it is used', () => {
    const misspelt = brief('  c: { outlet: northwire, title: Shut }\n', '<Attribution speaker="dokcer" source="c">Shut.</Attribution>');
    expect(found({ ...docker, 'content/briefs/pier.mdx': misspelt })).toEqual([]);
  });

  test('is not told while a brief cannot be read, for that may refer to it', () => {
    expect(found({ ...docker, 'content/briefs/bridge.mdx': brief('  c: { outlet: northwire, title: Shut }\n', '<Analysis>') })).toEqual([
      'content/briefs/bridge.mdx:8:1 markup-is-valid',
    ]);
  });

  test('needs no excuse then', () => {
    const files = {
      'content/topics/ferry.yaml': 'name: Ferry # brevier-ignore topic-is-used: it sails in May\n',
      'content/briefs/bridge.mdx': brief('  c: { outlet: northwire, title: Shut }\n', '<Analysis>'),
    };
    expect(found(files)).toEqual(['content/briefs/bridge.mdx:8:1 markup-is-valid']);
  });

  test('is told of what a brief names whose frontmatter is wrong elsewhere: nothing', () => {
    const text =
      '---\ntitle: The bridge\ndate: soon\ntopics: [ferry]\nsources:\n  c: { outlet: northwire, title: Shut, snapshot: a.txt }\n---\n';
    const files = {
      'content/briefs/bridge.mdx': text,
      'content/topics/ferry.yaml': 'name: The ferry\n',
      'content/outlets/northwire.yaml': 'name: Northwire\n',
      'content/snapshots/a.txt': 'Shut.\n',
    };
    expect(found(files).filter((line) => /(?:topic|outlet|snapshot)-is-used/.test(line))).toEqual([]);
  });

  test('is not told of a file in which something is wrong', () => {
    expect(found({ 'content/speakers/docker.yaml': 'name: Ola\nkind: docker\n' })).toEqual([
      'content/speakers/docker.yaml:2:7 speaker-is-valid',
    ]);
    expect(found({ 'content/speakers/Docker.yaml': docker['content/speakers/docker.yaml'] })).toEqual([
      'content/speakers/Docker.yaml:1:1 id-is-valid',
    ]);
  });

  test('is no organization that a speaker has a role in', () => {
    const role = 'roles:\n  - { title: Docker, organization: union }\n';
    const files = {
      'content/speakers/docker.yaml': `${docker['content/speakers/docker.yaml']}${role}`,
      'content/speakers/union.yaml': 'name: Union of Dockers\nkind: organization\n',
    };
    expect(found(files)).toEqual(['content/speakers/docker.yaml:1:7 speaker-is-used']);
  });

  test('is not told where a site has switched the rule off', () => {
    expect(found(docker, { 'speaker-is-used': 'off' })).toEqual([]);
    expect(checkFiles(new Map(Object.entries(docker)), { 'speaker-is-used': 'error' })).toMatchObject([{ severity: 'error' }]);
  });
});

describe('an excuse in the file of a speaker, an outlet or a topic', () => {
  test('holds for the lines below it, up to an empty one', () => {
    expect(
      found({ 'content/speakers/docker.yaml': '# brevier-ignore speaker-is-used: he speaks in May\nkind: person\nname: Ola\n' }),
    ).toEqual([]);
    expect(
      found({ 'content/speakers/docker.yaml': '# brevier-ignore speaker-is-used: he speaks in May\nkind: person\n\nname: Ola\n' }),
    ).toEqual(['content/speakers/docker.yaml:4:7 speaker-is-used', 'content/speakers/docker.yaml:1:1 excuse-is-used']);
  });

  test('holds for its own line', () => {
    expect(found({ 'content/topics/ferry.yaml': 'name: Ferry # brevier-ignore topic-is-used: it sails in May\n' })).toEqual([]);
  });

  test('needs a rule that there is, and a reason', () => {
    const files = {
      'content/topics/a.yaml': 'name: A # brevier-ignore topic-is-use: soon\n',
      'content/topics/b.yaml': 'name: B # brevier-ignore topic-is-used\n',
      'content/topics/c.yaml': 'name: C # brevier-ignore topic-is-valid: soon\n',
    };
    expect(found(files, { 'topic-is-used': 'off' })).toEqual([
      'content/topics/a.yaml:1:9 excuse-names-a-rule',
      'content/topics/b.yaml:1:9 excuse-has-a-reason',
      'content/topics/c.yaml:1:9 excuse-names-a-rule',
    ]);
  });
});

describe('an excuse in a brief of what only the site shows', () => {
  const excuse = '  # brevier-ignore document-has-one-chain: it was told later\n';
  const paper = '  c: { outlet: courier, title: Shut, url: https://courier.example/shut';
  const wire = '  n: { outlet: northwire, title: Shut }\n';
  const body = '<Attribution unnamed="a docker" reason="he fears for his place" source="c">Rotten.</Attribution>';

  test('is used where the site shows it', () => {
    const files = {
      'content/briefs/bridge.mdx': brief(`${excuse}${paper}, via: n }\n${wire}`, body),
      'content/briefs/ferry.mdx': brief(`${paper} }\n`, body),
    };
    expect(found(files)).toEqual(['content/briefs/ferry.mdx:6:3 document-has-one-chain']);
  });

  test('is not told to be of no use while the chain of a brief is broken', () => {
    const files = {
      'content/briefs/bridge.mdx': brief(`${excuse}${paper}, via: n }\n${wire}`, body),
      'content/briefs/ferry.mdx': brief(`${paper}, via: agency }\n`, body),
    };
    expect(found(files)).toEqual([]);
  });

  test('is told where it excuses nothing', () => {
    expect(found({ 'content/briefs/bridge.mdx': brief(`${excuse}${paper} }\n`, body) })).toEqual([
      'content/briefs/bridge.mdx:6:3 excuse-is-used',
    ]);
  });

  test.each([
    ['of what the site shows', brief(`${excuse}${paper} }\n`, body)],
    ['of what it shows itself', brief(wire, 'It is shut. {/* brevier-ignore date-is-absolute: it was */}')],
  ])('is told as the site wants it, where it excuses nothing %s', (_, text) => {
    const told = (setting: 'off' | 'error') =>
      checkFiles(new Map([['content/briefs/bridge.mdx', text]]), { 'excuse-is-used': setting }).filter(({ rule }) => /^excuse/.test(rule));
    expect(told('error')).toMatchObject([{ rule: 'excuse-is-used', severity: 'error' }]);
    expect(told('off')).toEqual([]);
  });
});

test.each([
  ['https://courier.example/shut', 'http://www.courier.example/shut/#comments'],
  ['https://courier.example/shut', 'https://COURIER.example/shut?utm_source=feed&utm_medium=rss'],
  ['https://courier.example/?p=4', 'https://courier.example/?p=4&fbclid=x'],
])('%s and %s are one document', (one, other) => {
  const source = (url: string, via: string) =>
    `  c: { outlet: courier, title: Shut, url: "${url}"${via} }\n  n: { outlet: northwire, title: Shut }\n`;
  const files = {
    'content/briefs/bridge.mdx': brief(source(one, ', via: n'), ''),
    'content/briefs/ferry.mdx': brief(source(other, ''), ''),
  };
  expect(found(files).filter((line) => line.endsWith('one-chain'))).toHaveLength(2);
  const another = { ...files, 'content/briefs/ferry.mdx': brief(source(`${other}&p=5`.replace('#comments', 's'), ''), '') };
  expect(found(another).filter((line) => line.endsWith('one-chain'))).toEqual([]);
});

test('a look-alike letter in a name is told, and in an id once', () => {
  const files = {
    'content/speakers/docker.yaml': '# brevier-ignore speaker-is-used: he speaks in May\nname: Olа Dokk\nkind: person\n',
    'content/speakers/piler.yaml': 'name: Per\nkind: person\nroles: [{ title: Piler, organization: dосk }]\n',
  };
  expect(found(files)).toEqual([
    'content/speakers/piler.yaml:3:39 speaker-is-valid',
    'content/speakers/docker.yaml:2:7 name-is-of-one-script',
  ]);
});
