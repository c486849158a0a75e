import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BodyList, writeBody, writeBodyList } from '../../src/integration/bodies.ts';
import { briefEntry } from '../../src/integration/brief-entry.ts';
import { indexBodies } from '../../src/integration/search-index.ts';
import { briefText, read } from './ostrevik.ts';

let [root, bodies, searchIndex] = ['', '', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ostrevik-'));
  [bodies, searchIndex] = [`${root}/bodies/`, `${root}/search-index/`];
});
afterEach(() => rmSync(root, { recursive: true }));

const none = { speaker: [], outlet: [], topic: [], kind: [], year: [], language: [] };
const entry = briefEntry(read(briefText('')), []);

/** Lists so many briefs of each year, and writes the body of one of them: the index takes what lies there. */
function publish(years: Record<string, number>, digest = 'Monday'): void {
  const list: BodyList = {};
  for (const [year, count] of Object.entries(years)) {
    for (let at = 0; at < count; at++) list[`${year}-${at}`] = { date: `${year}-03-12`, changed: `${year}-03-12`, digest, uses: null };
    writeBody(bodies, { ...entry, slug: `${year}-0`, date: `${year}-03-12` }, none, 'en', `<p>Shut in ${year}.</p>`);
  }
  writeBodyList(bodies, list);
}
const index = (lang = 'en') => indexBodies({ bodies, searchIndex }, lang);
const parts = () => JSON.parse(readFileSync(`${searchIndex}parts.json`, 'utf8')) as string[];

describe('the search index', () => {
  test('is one for a site of a thousand briefs, whatever their years', async () => {
    publish({ 2023: 500, 2024: 500 });
    expect(await index()).toBe(2);
    expect(parts()).toEqual(['all']);
    expect(existsSync(`${searchIndex}all/pagefind.js`)).toBe(true);
  });

  test('has a part for each year of a larger site, the newest first', async () => {
    publish({ 2023: 500, 2024: 501 });
    expect(await index()).toBe(2);
    expect(parts()).toEqual(['2024', '2023']);
    for (const part of parts()) expect(existsSync(`${searchIndex}${part}/pagefind.js`)).toBe(true);
  });

  test('is kept where nothing has changed, and made again in another language', async () => {
    publish({ 2024: 1 });
    expect([await index(), await index(), await index('nb')]).toEqual([1, 0, 1]);
  });

  test('is made again where a brief has changed', async () => {
    publish({ 2024: 1 });
    await index();
    publish({ 2024: 1 }, 'Tuesday');
    expect(await index()).toBe(1);
  });

  test('leaves nothing of parts that are no more', async () => {
    publish({ 2023: 500, 2024: 501 });
    await index();
    publish({ 2024: 1 });
    await index();
    expect(parts()).toEqual(['all']);
    expect(existsSync(`${searchIndex}2023`)).toBe(false);
  });
});
