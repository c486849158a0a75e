import { describe, expect, test } from 'vitest';
import { counts, mix } from '../../src/record/counts.ts';
import { paths } from '../../src/record/paths.ts';
import { record } from '../../src/record/record.ts';
import { brief } from './ostrevik.ts';

const said = (attributes: string, words: string) => `<Attribution ${attributes}>${words}</Attribution>\n\n`;

const shut = brief(
  'bridge-shut',
  said('speaker="tomas-reyk" source="courier" date="2024-03-04"', 'Shut it.') +
    said('speaker="inga-halvard harbour-board" source="havneblad courier" date="2024-03-07"', '“Open it.”') +
    said('unnamed="two dockers" source="northwire"', 'It was “rotten”.'),
);
const vote = brief(
  'vote',
  said('speaker="inga-halvard" source="havneblad"', 'Five to two.') +
    said('speaker="inga-halvard" source="courier" date="2024-01"', 'Early.'),
  {
    date: 'date: 2024-03-05T09:00:00+01:00',
    topics: 'topics: [town-hall, kettle-bridge, town-hall]',
  },
);
const words = (list: { attribution: { text: string } }[] | undefined) => list?.map(({ attribution }) => attribution.text);

describe('the record of a site', () => {
  const made = record([vote, shut]);

  test('holds the statements of each speaker across briefs, in order of the day said', () => {
    expect(words(made.bySpeaker.get('inga-halvard'))).toEqual(['Early.', 'Five to two.', '“Open it.”']);
    expect(words(made.bySpeaker.get('harbour-board'))).toEqual(['“Open it.”']);
  });

  test('names nobody whom nobody names', () => {
    expect([...made.bySpeaker.keys()].sort()).toEqual(['harbour-board', 'inga-halvard', 'tomas-reyk']);
  });

  test('holds a statement once for each outlet along its chains', () => {
    expect(words(made.byOutlet.get('northwire'))).toEqual(['Early.', 'Shut it.', '“Open it.”', 'It was “rotten”.']);
    expect(words(made.byOutlet.get('havnebladet'))).toEqual(['Five to two.', '“Open it.”']);
  });

  test('holds a statement once for a topic that stands twice', () => {
    expect(words(made.byTopic.get('town-hall'))).toEqual(['Early.', 'Five to two.']);
    expect(made.byTopic.get('kettle-bridge')).toHaveLength(5);
  });

  test('does not depend on the order of the files', () => {
    expect(words(record([shut, vote]).byTopic.get('kettle-bridge'))).toEqual(words(made.byTopic.get('kettle-bridge')));
  });

  test('has approximate dates and months in the order that timelines have', () => {
    const dates = ['2024-06-01', '2024~', '2024-03-31', '2024-03~', '2024-03', '2024-03-01'];
    const body = dates.map((date) => said(`speaker="inga-halvard" source="courier" date="${date}"`, date)).join('');
    const dated = brief('dated', `<Timeline from="attributions">\n</Timeline>\n\n${body}`);
    const order = ['2024~', '2024-03~', '2024-03', '2024-03-01', '2024-03-31', '2024-06-01'];
    expect(words(record([dated]).bySpeaker.get('inga-halvard'))).toEqual(order);
    expect(dated.timelines[0]?.events.map(({ date }) => date)).toEqual(order);
  });

  test('is empty for a site without statements', () => {
    expect([...record([]).bySpeaker]).toEqual([]);
  });
});

describe('the counts of a brief', () => {
  test('are facts: statements, quotations, speakers, unnamed, sources and origins', () => {
    expect(counts(shut)).toEqual({
      statements: 3,
      quotations: 2,
      speakers: 3,
      unnamed: 1,
      sources: 3,
      origins: ['northwire', 'havneblad'],
    });
  });

  test('are zero for a brief that quotes nobody', () => {
    expect(counts(brief('empty', 'Nothing was said.'))).toMatchObject({ statements: 0, speakers: 0, unnamed: 0, origins: [] });
  });
});

describe('the mix of a brief', () => {
  test('has the most quoted first, and those whom nobody names last', () => {
    const mixed = brief(
      'mix',
      said('unnamed="a" source="courier"', 'One.').repeat(3) +
        said('speaker="tomas-reyk" source="courier"', 'Two.') +
        said('speaker="inga-halvard" source="courier"', 'Three.').repeat(2),
    );
    expect(mix(mixed)).toEqual([
      ['inga-halvard', 2],
      ['tomas-reyk', 1],
      [null, 3],
    ]);
  });
});

describe('the paths of a brief', () => {
  test('run from the origin to the outlet that was read, the one with most statements first', () => {
    expect(paths(shut)).toEqual([
      { speakers: ['tomas-reyk', 'inga-halvard', 'harbour-board'], outlets: ['northwire', 'ostrevik-courier'], statements: 2 },
      { speakers: ['inga-halvard', 'harbour-board'], outlets: ['havnebladet'], statements: 1 },
      { speakers: [], outlets: ['northwire'], statements: 1 },
    ]);
  });

  test('count a statement once that cites two articles of one outlet', () => {
    const sources = 'sources:\n  h1: { outlet: havnebladet, title: Stengt }\n  h2: { outlet: havnebladet, title: Fortsatt stengt }';
    const twice = brief('twice', said('speaker="inga-halvard" source="h1 h2"', 'Open it.'), { sources });
    expect(paths(twice)).toEqual([{ speakers: ['inga-halvard'], outlets: ['havnebladet'], statements: 1 }]);
  });
});
