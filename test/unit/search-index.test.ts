import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BodyList, folderOf, writeBody, writeBodyList } from '../../src/integration/briefs/bodies.ts';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { usesOfEntry } from '../../src/integration/briefs/shown.ts';
import { indexBriefs, indexStatements } from '../../src/integration/search/search-index.ts';
import { briefText, read } from './ostrevik.ts';

let [root, bodies, searchIndex] = ['', '', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ostrevik-'));
  [bodies, searchIndex] = [`${root}/bodies/`, `${root}/search-index/`];
});
afterEach(() => rmSync(root, { recursive: true }));

const none = { speaker: [], outlet: [], topic: [], kind: [], year: [], language: [] };
const entry = briefEntry(read(briefText('')), []);
const quoting = briefEntry(
  read(briefText('<Attribution speaker="inga-halvard" date="../2023-12-30" source="courier">“Open it.”</Attribution>')),
  [],
);

/** Lists so many briefs of each year, `2024` or `2024 fr`, and writes the body of one of them: the index takes what lies there. */
function publish(years: Record<string, number>, digest = 'Monday', written = entry): void {
  const list: BodyList = {};
  for (const [name, count] of Object.entries(years)) {
    const [year, lang] = name.split(' ');
    const said = written.attributions.map(({ date }) => date?.slice(3, 7) ?? '');
    const body = { date: `${year}-03-12`, lang, years: said, changed: `${year}-03-12`, digest, uses: usesOfEntry(written, new Set()) };
    for (let at = 0; at < count; at++) list[`${name}-${at}`] = body;
    writeBody(bodies, { ...written, ...body, slug: `${name}-0` }, none, lang ?? 'en', `<p>Shut in ${name}.</p>`);
  }
  writeBodyList(bodies, list);
}
const index = async (lang = 'en') => {
  const place = { folders: { content: `${root}/`, bodies, searchIndex }, options: { lang, phrases: {} } };
  const count = await indexBriefs(place);
  await indexStatements(place);
  return count;
};
const parts = (name = 'briefs') => JSON.parse(readFileSync(`${searchIndex}${name}/parts.json`, 'utf8')) as string[];
const entryOf = (part: string) => JSON.parse(readFileSync(`${searchIndex}${part}/pagefind-entry.json`, 'utf8')).languages;

describe('the search index', () => {
  test('has one part for each language of a site, its own first, each with its own stemming', async () => {
    publish({ 2023: 500, 2024: 500, '2024 ar': 1, '2023 fr': 2, '2024 en-GB': 1 });
    expect(await index('en')).toBe(5);
    expect(parts()).toEqual(['en-2024', 'en-2023', 'ar', 'fr']);
    expect(entryOf('briefs/fr')).toMatchObject({ fr: { wasm: 'fr', page_count: 1 } });
    expect(entryOf('briefs/en-2024')).toMatchObject({ en: { wasm: 'en', page_count: 2 } });
  });

  test('has one part for a thousand briefs of a language, whatever their years', async () => {
    publish({ 2023: 500, 2024: 500, '2024 fr': 700 });
    expect(await index('fr')).toBe(3);
    expect(parts()).toEqual(['fr-2024', 'fr-2023']);
    expect(await index('en')).toBe(3);
    expect(parts()).toEqual(['en', 'fr']);
  });

  test('has a part for each year of a language with more, the newest first', async () => {
    publish({ 2023: 500, 2024: 501 });
    expect(await index()).toBe(2);
    expect(parts()).toEqual(['en-2024', 'en-2023']);
    for (const part of parts()) expect(existsSync(`${searchIndex}briefs/${part}/pagefind.js`)).toBe(true);
  });

  test('is kept where nothing has changed, and made again in another language', async () => {
    publish({ 2024: 1 });
    expect([await index(), await index(), await index('nb')]).toEqual([1, 0, 1]);
  });

  test('is made again in the part alone in which a brief has changed', async () => {
    publish({ 2024: 1, '2024 fr': 1 });
    await index();
    const before = readFileSync(`${searchIndex}briefs/fr/brevier-digest`, 'utf8');
    const list = JSON.parse(readFileSync(`${bodies}list.json`, 'utf8')) as BodyList;
    writeBodyList(bodies, { ...list, '2024-0': { ...list['2024-0'], digest: 'Tuesday' } as BodyList[string] });
    expect(await index()).toBe(1);
    expect(readFileSync(`${searchIndex}briefs/fr/brevier-digest`, 'utf8')).toBe(before);
  });

  test('leaves nothing of parts that are no more', async () => {
    publish({ 2023: 500, 2024: 501 });
    await index();
    publish({ 2024: 1 });
    await index();
    expect(parts()).toEqual(['en']);
    expect(existsSync(`${searchIndex}briefs/en-2023`)).toBe(false);
  });
});

describe('the index of statements', () => {
  test('has a record of each statement, with all that its entry in a list says', async () => {
    publish({ 2024: 1 }, 'Monday', quoting);
    mkdirSync(`${root}/speakers`);
    writeFileSync(`${root}/speakers/inga-halvard.yaml`, 'name: Inga Halvard\nkind: person\n');
    await index();
    const folder = `${searchIndex}statements/en/fragment/`;
    const [file, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(
      JSON.parse(
        gunzipSync(readFileSync(`${folder}${file}`))
          .toString()
          .slice('pagefind_dcd'.length),
      ),
    ).toMatchObject({
      url: `briefs/2024-0/?brief=The+Kettle+Bridge+stays+shut&day=until+30+December+2023&kind=quotation&lang=en&speakers=inga-halvard#${quoting.attributions[0]?.id}`,
      content: '“Open it.”',
      filters: { speaker: ['Inga Halvard'], kind: ['Quotation'], year: ['2023'], language: ['English'] },
      meta: { who: 'Inga Halvard', cue: 'said', through: 'ostrevik-courier, citing northwire', date: '2023-12-30' },
    });
  });

  test('goes by the year of the words, where it goes by years', async () => {
    publish({ 2023: 500, 2024: 501 }, 'Monday', quoting);
    for (const at of Array(500).keys())
      for (const year of [2023, 2024]) writeBody(bodies, { ...quoting, slug: `${year}-${at}`, date: `${year}-03-12` }, none, 'en', '');
    writeBody(bodies, { ...quoting, slug: '2024-500', date: '2024-03-12' }, none, 'en', '');
    await index();
    expect(parts('statements')).toEqual(['en-2023']);
    expect(entryOf('statements/en-2023')).toMatchObject({ en: { page_count: 1001 } });
  });

  test('is none where nobody said anything', async () => {
    publish({ 2024: 1 });
    await index();
    expect(parts('statements')).toEqual([]);
  });
});

test('bodies of one year and language lie together', () => {
  expect(folderOf({ date: '2024-03-12' })).toBe('2024');
  expect(folderOf({ date: '2024-03-12', lang: 'en-GB' })).toBe('2024-en-gb');
});
