import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBodyList } from '../../src/integration/briefs/bodies.ts';
import { lastModified } from '../../src/integration/publish/last-modified.ts';
import { lastChanged } from '../../src/model/last-changed.ts';

let bodies: string;
beforeAll(() => {
  bodies = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
  const uses = { speakers: ['inga-halvard'], outlets: ['northwire'], topics: ['kettle-bridge'], snapshots: ['a.txt'] };
  const body = (date: string, changed: string, changes = {}) => ({ date, changed, years: [], digest: 'a', uses: { ...uses, ...changes } });
  writeBodyList(bodies, {
    '2024/bridge': body('2024-03-12', '2024-05-01T09:30:00+02:00'),
    vote: body('2024-04-02', '2024-04-02', { speakers: ['tomas-reyk', 'inga-halvard'] }),
    storm: body('2023-12-31', '2023-12-31', { speakers: ['tomas-reyk'], topics: [] }),
  });
});
afterAll(() => rmSync(bodies, { recursive: true }));

const dateOf = (path: string) => lastModified({ bodies }, '/paper/')({ url: `https://ostrevik.example/paper/${path}` }).lastmod;

describe('a sitemap', () => {
  test.each([
    ['briefs/2024/bridge/', '2024-05-01T07:30:00.000Z'],
    ['briefs/vote/', '2024-04-02T00:00:00.000Z'],
    ['speakers/inga-halvard/', '2024-05-01T07:30:00.000Z'],
    ['speakers/tomas-reyk/', '2024-04-02T00:00:00.000Z'],
    ['speakers/tomas-reyk/2/', '2024-04-02T00:00:00.000Z'],
    ['outlets/northwire/', '2024-05-01T07:30:00.000Z'],
    ['topics/kettle-bridge/', '2024-05-01T07:30:00.000Z'],
    ['archive/2023/', '2023-12-31T00:00:00.000Z'],
    ['archive/2023/2/', '2023-12-31T00:00:00.000Z'],
    ['topics/kettle-bridge/2024/2/', '2024-05-01T07:30:00.000Z'],
    ['archive/', '2024-05-01T07:30:00.000Z'],
    ['record/2023/2/', '2024-05-01T07:30:00.000Z'],
    ['', '2024-05-01T07:30:00.000Z'],
  ])('says of /paper/%s when what it shows last changed', (path, changed) => {
    expect(dateOf(path)).toBe(changed);
  });

  test.each(['about/', 'speakers/nobody/', 'search/', 'briefs/gone/'])('says nothing of /paper/%s, for it does not know', (path) => {
    expect(dateOf(path)).toBeUndefined();
  });
});

describe('a brief last changed', () => {
  const brief = { date: '2024-03-12', corrections: [] };
  const correction = (date: string) => ({ date, text: 'It was the 4th.' });

  test('when it was published, updated or corrected, whichever came last', () => {
    expect(lastChanged(brief)).toBe('2024-03-12');
    expect(lastChanged({ ...brief, updated: '2024-03-13' })).toBe('2024-03-13');
    expect(lastChanged({ ...brief, updated: '2024-03-13', corrections: [correction('2024-03-20'), correction('2024-03-15')] })).toBe(
      '2024-03-20',
    );
    expect(lastChanged({ ...brief, updated: '2024-04-01', corrections: [correction('2024-03-20')] })).toBe('2024-04-01');
  });

  test('at a moment, not in the order of its letters', () => {
    const [late, early] = ['2024-03-12T23:00:00-05:00', '2024-03-13T02:00:00+02:00'];
    expect(lastChanged({ ...brief, updated: late, corrections: [correction(early)] })).toBe(late);
  });
});
