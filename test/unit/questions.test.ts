import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import type { SiteFacts } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { Answers, noting } from '../../src/files/questions.ts';
import { speakerSchema } from '../../src/model/entities.ts';
import { factsOf, unmark, wholeText } from './examples.ts';
import { read, references } from './ostrevik.ts';

const asked = (ask: (site: SiteFacts) => unknown, site = references): string[] => {
  const questions = new Set<string>();
  ask(noting(site, questions));
  return [...questions];
};

describe('what is asked of a site is noted', () => {
  test.each<[string, (site: SiteFacts) => unknown, string[]]>([
    ['one speaker', ({ speakers }) => speakers.get('inga-halvard'), ['speakers inga-halvard']],
    ['one outlet that is not there', ({ outlets }) => outlets.has('havneblad'), ['outlets havneblad']],
    ['all topics', ({ topics }) => [...topics.keys()], ['topics']],
    ['how many snapshots there are', ({ snapshots }) => snapshots.size, ['snapshots']],
    ['the text of a snapshot', ({ snapshotText }) => snapshotText('courier.txt'), ['snapshotText courier.txt']],
    ['whether a day has come', ({ hasCome }) => hasCome(0), ['hasCome 0']],
    ['its language, on which everything depends', ({ lang }) => lang, []],
  ])('%s', (_, ask, questions) => {
    expect(asked(ask)).toEqual(questions);
  });

  test('an address, where those are known', () => {
    expect(asked(({ addresses }) => addresses?.has('/about/'), { ...references, addresses: new Set(['/about/']) })).toEqual([
      'addresses /about/',
    ]);
    expect(noting(references, new Set())).not.toHaveProperty('addresses');
  });
});

describe('the answers are others', () => {
  const tomas = references.speakers.get('tomas-reyk');
  const without = new Map([...references.speakers].filter(([id]) => id !== 'tomas-reyk'));
  const changed = new Map(references.speakers).set('tomas-reyk', speakerSchema.parse({ ...tomas, name: 'Tomas Reyk-Holm' }));
  const digest = (questions: string[], site: SiteFacts) => new Answers(site).digest(questions);

  test.each<[string, string, Partial<SiteFacts>]>([
    ['a speaker has another name', 'speakers tomas-reyk', { speakers: changed }],
    ['a speaker is gone', 'speakers tomas-reyk', { speakers: without }],
    ['one of all speakers has another name', 'speakers', { speakers: changed }],
    ['a snapshot came', 'snapshots new.txt', { snapshots: new Set([...references.snapshots, 'new.txt']) }],
    ['a snapshot reads otherwise', 'snapshotText courier.txt', { snapshotText: () => 'Shut.' }],
    ['a day has come', `hasCome ${Date.UTC(2024, 5)}`, { hasCome: () => true }],
    ['a page is gone', 'addresses /about/', { addresses: new Set() }],
  ])('when %s', (_, question, change) => {
    const before = { ...references, addresses: new Set(['/about/']) };
    expect(digest([question], { ...before, ...change })).not.toBe(digest([question], before));
    expect(digest([question], { ...before })).toBe(digest([question], before));
  });

  test('not when a speaker has another name whom nobody asked for', () => {
    expect(digest(['speakers inga-halvard'], { ...references, speakers: changed })).toBe(digest(['speakers inga-halvard'], references));
  });
});

test('no rule finds anything else where questions are noted', () => {
  for (const { examples } of rules) {
    for (const example of examples.filter(({ file }) => file === undefined)) {
      const { text } = unmark(wholeText(example));
      const questions = new Set<string>();
      expect(checkBrief(read(text), noting(factsOf(example), questions))).toEqual(checkBrief(read(text), factsOf(example)));
    }
  }
});
