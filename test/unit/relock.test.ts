import { describe, expect, test } from 'vitest';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import type { LockedStatement } from '../../src/model/lock.ts';
import { lockedStatements } from '../../src/record/lock.ts';
import { type Locked, relock } from '../../src/record/relock.ts';
import { briefText, read, readBody } from './ostrevik.ts';

const locked = (body: string, changed?: Record<string, string>) => lockedStatements(briefEntry(readBody(body, changed), []));
/** What was published of a brief, and has not been corrected since. */
const changes = (was: LockedStatement[], now: LockedStatement[]) => relock(now, 0, { committed: was, onDisk: was }, 'said').changes;
const said = (words: string, attributes = '') =>
  `<Attribution ${`speaker="inga-halvard" source="courier" cue="claimed" ${attributes}`.trim()}>${words}</Attribution>\n\n`;
const told = (before: string, after: string, changed?: Record<string, string>) =>
  changes(locked(before), locked(after, changed)).map(({ words }) => words);

const open = said('Open the bridge before the herring come.', 'date="2024-03-07"');
const toll = said('The toll was never more than nine per cent.', 'date="2024-03-08"');

describe('a change of a published statement is told by name', () => {
  test.each([
    ['cue', 'cue="claimed"', 'cue="said"', 'cue: claimed → said'],
    ['date', '2024-03-07', '2024-03', 'date: 2024-03-07 → 2024-03'],
    ['date that is gone', ' date="2024-03-07"', '', 'date: 2024-03-07 → none'],
    ['speaker', 'inga-halvard', 'tomas-reyk', 'speaker: inga-halvard → tomas-reyk'],
    ['speaker that is no longer named', 'speaker="inga-halvard"', 'unnamed="two dockers"', 'speaker: inga-halvard → unnamed “two dockers”'],
    ['wording', 'the herring', 'the mackerel', 'wording: “… bridge before the herring come.” → “… bridge before the mackerel come.”'],
    ['kind', 'Open the bridge before the herring come.', '“Open the bridge before the herring come.”', 'kind: paraphrase → quotation'],
    ['source', 'courier', 'havneblad', 'source: ostrevik-courier “Bridge shut” → havnebladet “Broen forblir stengt”'],
    ['second source', '"courier"', '"courier northwire"', /^source: ostrevik-courier .* → .* and northwire “Ostrevik bridge closed”$/],
    ['original', 'cue=', 'lang="nb" original="Åpne broen." cue=', 'original: none → “Åpne broen.”'],
  ])('%s', (_, from, to, words) => {
    expect(told(open + toll, open.replace(from, to) + toll)).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]);
  });

  test('as one, where several parts of a statement changed, though its id changed with them', () => {
    expect(told(open, open.replace('claimed', 'said').replace('Open', 'Shut').replace('inga-halvard', 'tomas-reyk'))).toEqual([
      'speaker: inga-halvard → tomas-reyk; cue: claimed → said; wording: “Open the bridge before …” → “Shut the bridge before …”',
    ]);
  });

  test('as a wording, where all words changed and speaker, source and date did not', () => {
    expect(told(open, said('Nobody crosses.', 'date="2024-03-07"'))).toEqual([
      'wording: “Open the bridge before the herring come.” → “Nobody crosses.”',
    ]);
  });

  test('as taken out, where nothing is like it', () => {
    expect(told(open + toll, toll)).toEqual(['inga-halvard, “Open the bridge before the herring come.”']);
    expect(told(open, said('Nobody crosses.', 'date="2019"').replace('inga-halvard', 'tomas-reyk'))).toEqual([
      'inga-halvard, “Open the bridge before the herring come.”',
    ]);
  });

  test('of the right one of two that are alike', () => {
    const east = said('The east span is rotten and must go.');
    const west = said('The west span is rotten and must go.');
    expect(told(east + west, west.replace('west', 'WEST') + east.replace('must go', 'may stay'))).toEqual([
      'wording: “… is rotten and must go.” → “… is rotten and may stay.”',
    ]);
  });

  test.each([
    ['a percent sign', 'nine %', 'nine'],
    ['a minus', 'fell to -5', 'fell to 5'],
    ['a currency', '£5', '€5'],
    ['a vowel of Devanagari', 'कि', 'की'],
  ])('where it is only %s', (_, from, to) => {
    expect(told(said(`The toll: ${from}.`), said(`The toll: ${to}.`))).toHaveLength(1);
  });
});

describe('is no change', () => {
  test.each([
    ['an order of the statements', open + toll, toll + open],
    ['a new statement', open, open + toll],
    ['spacing, case and punctuation', open, open.replace('Open the bridge', 'Open\n *the* Bridge,')],
    ['the style of quotation marks', said('“Open it,” she said.'), said('«Open it», she said.')],
    ['the style of a minus', said('It fell to -5.'), said('It fell to −5.')],
    ['the Unicode form of a letter', said('Caf\u00e9 Kvam.'), said('Cafe\u0301 Kvam.')],
    ['an id of one’s own', open, open.replace('cue', 'id="open-it" cue')],
    ['the venue', open, open.replace('cue', 'venue="town hall" cue')],
    [
      'the order of speakers',
      open.replace('inga-halvard', 'inga-halvard tomas-reyk'),
      open.replace('inga-halvard', 'tomas-reyk inga-halvard'),
    ],
    ['the form', open, `Then ${open.trim()}.`],
    ['the same words said once more', open, open + open],
  ])('%s', (_, before, after) => {
    expect(told(before, after)).toEqual([]);
  });

  test('the key of a source, a title that was mended, an address that moved', () => {
    const source = (key: string, title: string, url: string) => ({
      sources: `sources:\n  ${key}: { outlet: ostrevik-courier, title: ${title}, url: "https://courier.example/${url}", published: 2024-03-12 }`,
    });
    const before = locked(open, source('courier', 'Bridge shut', 'a'));
    const now = (...[key, title, url]: [string, string, string]) => locked(open.replace('courier', key), source(key, title, url));
    expect(changes(before, now('other', 'Bridge shut', 'a'))).toEqual([]);
    expect(changes(before, now('courier', 'Bridge is shut', 'a'))).toEqual([]);
    expect(changes(before, now('courier', 'Bridge shut', 'b'))).toEqual([]);
    expect(changes(before, now('courier', 'Bridge is open', 'b'))).toHaveLength(1);
  });
});

describe('a statement that names no cue', () => {
  const bare = open.replace('cue="claimed" ', '');
  const said = open.replace('claimed', 'said');
  /** As read, locked and compared where “said” is this. */
  const locked = (body: string, plainCue = 'said') => lockedStatements(briefEntry(read(briefText(body), { plainCue: () => plainCue }), []));
  const told = (was: LockedStatement[], body: string, plainCue = 'said') =>
    relock(locked(body, plainCue), 0, { committed: was, onDisk: was }, plainCue).changes.map(({ words }) => words);
  const was = locked(bare);

  test('is locked without one', () => {
    expect(was).toMatchObject([{ cue: undefined }]);
    expect(locked(said)).toMatchObject([{ cue: 'said' }]);
  });

  test('has not changed, nor has one that names a cue, where the site has another language, or says it in other words', () => {
    expect(told(was, bare, 'a déclaré')).toEqual([]);
    expect(told(was, bare, 'stated')).toEqual([]);
    expect(told(locked(said), said, 'a déclaré')).toEqual([]);
  });

  test('changes with a cue that is given to it or taken away, but not with the one that it shows', () => {
    expect(told(was, open)).toEqual(['cue: said → claimed']);
    expect(told(locked(open), bare)).toEqual(['cue: claimed → said']);
    expect(told(was, said)).toEqual([]);
    expect(told(was, said, 'a déclaré')).toEqual(['cue: a déclaré → said']);
  });

  test('is the same in a lock of before, which says the cue', () => {
    const before = was.map((statement) => ({ ...statement, cue: 'said' }));
    expect(told(before, bare)).toEqual([]);
    expect(told(before, open)).toEqual(['cue: said → claimed']);
    expect(relock(locked(open), 0, { committed: before, onDisk: was }, 'said')).toMatchObject({
      changes: [{ words: 'cue: said → claimed' }],
    });
  });
});

describe('a brief that is held to its lock', () => {
  const was = locked(open + toll);
  const now = locked(open.replace('claimed', 'said') + toll);
  const counted = (statements: LockedStatement[], corrections: number) => statements.map((statement) => ({ ...statement, corrections }));
  const held = (brief: LockedStatement[], corrections: number, lock: Locked) => {
    const { changes, statements } = relock(counted(brief, corrections), corrections, lock, 'said');
    return { told: changes.map(({ words }) => words), statements };
  };
  const cue = ['cue: claimed → said'];

  test('keeps what was published until a correction says what changed', () => {
    expect(held(now, 0, { committed: was, onDisk: was })).toEqual({ told: cue, statements: was });
    expect(held(now, 1, { committed: was, onDisk: was })).toEqual({ told: [], statements: counted(now, 1) });
  });

  test('asks for a further correction of a further change', () => {
    const corrected = counted(now, 1);
    expect(held(was, 1, { committed: corrected, onDisk: corrected }).told).toEqual(['cue: said → claimed']);
    expect(held(was, 2, { committed: corrected, onDisk: corrected }).told).toEqual([]);
  });

  test('takes in what is new while a change stays told', () => {
    const more = locked(open.replace('claimed', 'said') + toll + said('It is rotten.'));
    const { told, statements } = held(more, 0, { committed: was, onDisk: was });
    expect(told).toEqual(cue);
    expect(statements).toHaveLength(3);
    expect(statements).toEqual(expect.arrayContaining(was));
  });

  test('tells and keeps a statement that is gone', () => {
    expect(held(locked(toll), 0, { committed: was, onDisk: was })).toEqual({
      told: ['inga-halvard, “Open the bridge before the herring come.”'],
      statements: was,
    });
  });

  test('never keeps two statements under one id', () => {
    const twice = locked(open + open.replace('claimed', 'said'));
    const { statements } = held(locked(open.replace('claimed', 'said')), 0, { committed: twice, onDisk: twice });
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('is free before the first commit', () => {
    expect(held(now, 0, { committed: [], onDisk: was })).toEqual({ told: [], statements: now });
  });

  test('is held to the file where there is no git', () => {
    expect(held(now, 0, { committed: null, onDisk: was }).told).toEqual(cue);
  });

  test('is settled where its author took the line out, and after the next build', () => {
    const [line] = was.filter(({ text }) => text.startsWith('Open'));
    const onDisk = was.filter((statement) => statement !== line);
    expect(held(now, 0, { committed: was, onDisk })).toEqual({ told: [], statements: now });
    expect(held(now, 0, { committed: was, onDisk: now }).told).toEqual([]);
  });

  test('may change again before its correction is committed', () => {
    const again = locked(open.replace('claimed', 'warned') + toll);
    expect(held(again, 1, { committed: was, onDisk: counted(now, 1) }).told).toEqual([]);
  });

  test('is told again where the correction is taken back', () => {
    expect(held(now, 0, { committed: was, onDisk: counted(now, 1) })).toEqual({ told: cue, statements: was });
  });

  test('tells of a published correction that is gone, whatever else was done, until it is back', () => {
    const corrected = counted(was, 2);
    const lock = { committed: corrected, onDisk: corrected };
    expect(relock(counted(was, 1), 1, lock, 'said')).toEqual({ changes: [], lost: 1, statements: corrected });
    expect(relock(counted(now, 0), 0, lock, 'said')).toMatchObject({ changes: [{ words: cue[0] }], lost: 2, statements: corrected });
    expect(relock(corrected, 2, lock, 'said').lost).toBe(0);
    expect(relock(counted(was, 1), 1, { committed: corrected, onDisk: counted(was, 1) }, 'said').lost).toBe(1);
    expect(relock(counted(was, 1), 1, { committed: corrected, onDisk: [] }, 'said')).toEqual({
      changes: [],
      lost: 0,
      statements: counted(was, 1),
    });
  });

  test('is told whole where it is gone', () => {
    expect(held([], 0, { committed: was, onDisk: was })).toMatchObject({ told: { length: 2 }, statements: was });
    expect(held([], 0, { committed: was, onDisk: [] })).toEqual({ told: [], statements: [] });
  });
});
