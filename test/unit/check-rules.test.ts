import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { isError } from '../../src/model/problem.ts';
import { briefText, read, references, shown } from './ostrevik.ts';

const check = (body: string, changes?: Record<string, string | null>) =>
  checkBrief(read(briefText(body, changes)), references).filter(isError);
const found = (body: string, changes?: Record<string, string | null>) => shown(check(body, changes));
const said = (speaker: string, source = 'courier', more = '') =>
  `<Attribution speaker="${speaker}" source="${source}"${more}>Shut.</Attribution>\n\n`;
const sources = (...lines: string[]) => ({ sources: `sources:\n${lines.map((line) => `  ${line}`).join('\n')}` });

test('a brief whose references all exist has no problems', () => {
  expect(found(`${said('inga-halvard')}${said('harbour-board tomas-reyk', 'havneblad northwire')}`)).toEqual([]);
});

describe('speaker-is-declared', () => {
  test('points at the attribute and suggests the speaker that is near', () => {
    expect(check(said('inga-halvart'))).toMatchObject([
      { line: 11, column: 14, endColumn: 36, message: 'Speaker "inga-halvart" is not declared.', help: 'Did you mean "inga-halvard"?' },
    ]);
  });

  test('tells each of several speakers that is not declared', () => {
    expect(found(said('inga-halvard old-salt widow-kvam'))).toEqual([
      'bridge.mdx:11:14 speaker-is-declared Speaker "old-salt" is not declared.',
      'bridge.mdx:11:14 speaker-is-declared Speaker "widow-kvam" is not declared.',
    ]);
  });

  test.each(['constructor', 'tostring', 'valueof'])('does not take %s for a speaker that every object has', (id) => {
    expect(found(said(id))).toEqual([`bridge.mdx:11:14 speaker-is-declared Speaker "${id}" is not declared.`]);
  });

  test('asks for no file where nobody is named', () => {
    expect(found('<Attribution unnamed="two dockers" reason="afraid for their work" source="courier">Rotten.</Attribution>')).toEqual([]);
  });
});

describe('source-is-declared', () => {
  test('points at the source of a statement and of an event', () => {
    expect(found(`${said('inga-halvard', 'courrier')}<Timeline>\n<Event date="2024" source="skerry">Shut.</Event>\n</Timeline>`)).toEqual([
      'bridge.mdx:11:37 source-is-declared Source "courrier" is not declared.',
      'bridge.mdx:14:20 source-is-declared Source "skerry" is not declared.',
    ]);
  });

  test('tells a source of a dated statement once, though a timeline repeats it', () => {
    expect(found(`${said('inga-halvard', 'skerry', ' date="2024"')}<Timeline from="attributions">\n</Timeline>`)).toHaveLength(1);
  });

  test('keeps still about sources where the frontmatter cannot be read', () => {
    expect(check(said('inga-halvard'), { title: 'title: Bridge: shut' }).map(({ rule }) => rule)).not.toContain('source-is-declared');
  });

  test('knows the sources of a frontmatter that is wrong elsewhere', () => {
    expect(found(said('inga-halvard'), { date: 'date: soon' })).toEqual([
      'bridge.mdx:4:7 frontmatter-is-valid "date" is not written as a date.',
    ]);
  });
});

describe('outlet-is-declared and topic-is-declared', () => {
  test('point at the outlet and at the topic', () => {
    expect(
      found('', { topics: 'topics: [kettle-bridge, ferries]', ...sources('courier: { outlet: ostrevik-courrier, title: Shut }') }),
    ).toEqual([
      'bridge.mdx:5:25 topic-is-declared Topic "ferries" is not declared.',
      'bridge.mdx:7:22 outlet-is-declared Outlet "ostrevik-courrier" is not declared.',
    ]);
  });
});

describe('snapshot-exists', () => {
  test('points at a snapshot that is not committed', () => {
    const source = (snapshot: string) => sources(`courier: { outlet: ostrevik-courier, title: Shut, snapshot: ${snapshot} }`);
    expect(found('', source('2024/havneblad.txt'))).toEqual([]);
    expect(check('', source('courrier.txt'))).toMatchObject([
      { line: 7, column: 63, message: 'There is no snapshot "courrier.txt".', help: 'Did you mean "courier.txt"?' },
    ]);
  });

  test.each([
    ['content/snapshots/courier.txt', 'Did you mean "courier.txt"?'],
    ['/snapshots/courrier', 'Did you mean "courier.txt"?'],
    ['courier', 'Did you mean "courier.txt"?'],
    ['courier.html', 'Did you mean "courier.txt"?'],
    ['havneblad', 'Did you mean "2024/havneblad.txt"?'],
    ['content/snapshots/radio', /^Add content\/snapshots\/radio\.txt with /],
  ])('tells of %s what may be written', (snapshot, help) => {
    const [problem] = check('', sources(`courier: { outlet: ostrevik-courier, title: Shut, snapshot: ${snapshot} }`));
    expect(problem?.help).toMatch(help);
  });
});

describe('chain-has-an-origin', () => {
  test('points at a via that is not declared', () => {
    expect(
      found(
        '',
        sources('courier: { outlet: ostrevik-courier, title: Shut, via: northwyre }', 'northwire: { outlet: northwire, title: Shut }'),
      ),
    ).toEqual(['bridge.mdx:7:58 chain-has-an-origin Source "northwyre", which "courier" took its material from, is not declared.']);
  });

  test('tells a circle once, and from where it runs', () => {
    const line = (key: string, via: string) => `${key}: { outlet: northwire, title: Shut, via: ${via} }`;
    expect(found('', sources(line('b', 'c'), line('c', 'a'), line('a', 'b'), line('d', 'a'), line('e', 'e')))).toEqual([
      'bridge.mdx:9:45 chain-has-an-origin The chain runs in a circle: a → b → c → a.',
      'bridge.mdx:11:45 chain-has-an-origin The chain runs in a circle: e → e.',
    ]);
  });
});

describe('id-is-unique', () => {
  test('points at the second of two equal ids and names the line of the first', () => {
    expect(found(said('inga-halvard', 'courier', ' id="shut"') + said('tomas-reyk', 'courier', ' id="shut"'))).toEqual([
      'bridge.mdx:13:52 id-is-unique The id "shut" stands at line 11 already.',
    ]);
  });

  test('knows the ids of headings and of events', () => {
    const event = '<Timeline>\n<Event date="2024" id="the-vote">Shut.</Event>\n</Timeline>\n';
    expect(found(`## The vote\n\n${event}`)).toEqual(['bridge.mdx:14:20 id-is-unique The id "the-vote" stands at line 11 already.']);
  });

  test('has nothing to say of the same words said twice', () => {
    expect(found(said('inga-halvard').repeat(3))).toEqual([]);
  });
});

test('problems of the text and of references come in the order of the file', () => {
  expect(found(`${said('old-salt')}A {claim}.\n\n${said('inga-halvard', 'skerry')}`).map((line) => line.split(' ')[1])).toEqual([
    'speaker-is-declared',
    'markup-is-safe',
    'source-is-declared',
  ]);
});
