import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/files/options.ts';
import { type BodyList, writeBody, writeBodyList } from '../../src/integration/briefs/bodies.ts';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { facets } from '../../src/integration/briefs/facets.ts';
import { usesOfEntry } from '../../src/integration/briefs/shown.ts';
import { makeCards, publishCards } from '../../src/integration/cards/cards.ts';
import { folders } from '../../src/integration/folders.ts';
import type { SiteModule } from '../../src/integration/site-module.ts';
import { briefText, read, references } from './ostrevik.ts';

const options = readOptions({ title: 'The Ostrevik Paper' });
let root: string;
let site: SiteModule;
let list: BodyList;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ostrevik-cards-'));
  const places = folders({ root: pathToFileURL(`${root}/`) }, 'build');
  site = { options, folders: places, cardScripts: ['Latn', 'Cyrl', 'Grek'] } as unknown as SiteModule;
  mkdirSync(`${places.content}speakers`, { recursive: true });
  writeFileSync(`${places.content}speakers/inga-halvard.yaml`, 'name: Inga Halvard\nkind: person\n');
  list = {};
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes the body of a brief as the loader does; `digest` is that of the body. */
function write(slug: string, digest: string, { lang, words = '“Open it.”' }: { lang?: string; words?: string } = {}): void {
  const body = `<Attribution speaker="inga-halvard" source="courier">\n${words}\n</Attribution>`;
  const entry = briefEntry(read(briefText(body, lang ? { lang: `lang: ${lang}` } : {}), { slug }), []);
  writeBody(site.folders.bodies, entry, facets(entry, references, options), lang ?? 'en', '<p>Shut.</p>');
  list[slug] = { date: entry.date, lang, years: ['2024'], changed: entry.date, digest, uses: usesOfEntry(entry, new Set()) };
  writeBodyList(site.folders.bodies, list);
}

const file = (slug: string) => `${site.folders.cards}briefs/${slug}.png`;

describe('the cards of a site', () => {
  test('are drawn once: not again where nothing has changed, nor where the change is none that they show', async () => {
    write('bridge', 'a');
    write('2024/vote', 'b');
    expect(await makeCards(site)).toEqual({ drawn: 2, missing: [] });
    const { mtimeMs } = statSync(file('bridge'));
    expect(await makeCards(site)).toEqual({ drawn: 0, missing: [] });
    write('bridge', 'c');
    expect(await makeCards(site)).toEqual({ drawn: 0, missing: [] });
    expect(statSync(file('bridge')).mtimeMs).toBe(mtimeMs);
  });

  test('are drawn again where they show something else, and where they are gone', async () => {
    write('bridge', 'a');
    write('2024/vote', 'b');
    await makeCards(site);
    const before = readFileSync(file('bridge'));
    write('bridge', 'c', { words: '“Close it.”' });
    rmSync(file('2024/vote'));
    expect(await makeCards(site)).toEqual({ drawn: 2, missing: [] });
    expect(readFileSync(file('bridge')).equals(before)).toBe(false);
    expect(existsSync(file('2024/vote'))).toBe(true);
  });

  test('are drawn again after a build that was cut off, even where the brief is as it was before', async () => {
    write('bridge', 'a');
    await makeCards(site);
    write('bridge', 'b', { words: '“Close it.”' });
    const body = `${site.folders.bodies}2024/briefs/bridge.html`;
    rmSync(body);
    await expect(makeCards(site)).rejects.toThrow('bridge.html');
    write('bridge', 'a');
    expect(await makeCards(site)).toEqual({ drawn: 1, missing: [] });
    expect(await makeCards(site)).toEqual({ drawn: 0, missing: [] });
  });

  test('leave with their briefs', async () => {
    write('bridge', 'a');
    write('vote', 'b');
    await makeCards(site);
    delete list.vote;
    writeBodyList(site.folders.bodies, list);
    await makeCards(site);
    expect([existsSync(file('bridge')), existsSync(file('vote'))]).toEqual([true, false]);
  });

  test('are not drawn in a script without a font, and the build is told which', async () => {
    write('bridge', 'a');
    write('most', 'b', { lang: 'uk' });
    write('jisr', 'c', { lang: 'ar' });
    expect(await makeCards(site)).toEqual({ drawn: 2, missing: ['Arab'] });
    expect(existsSync(file('jisr'))).toBe(false);
  });

  test('stand beside the briefs, and what was published stays as it was when one is drawn again', async () => {
    write('2024/vote', 'a');
    await makeCards(site);
    publishCards(site.folders, `${root}/out/`);
    const published = readFileSync(`${root}/out/briefs/2024/vote.png`);
    expect(published.equals(readFileSync(file('2024/vote')))).toBe(true);
    write('2024/vote', 'b', { words: '“Close it.”' });
    await makeCards(site);
    expect(readFileSync(`${root}/out/briefs/2024/vote.png`).equals(published)).toBe(true);
    expect(readFileSync(file('2024/vote')).equals(published)).toBe(false);
  });

  test('are drawn in a process of their own where there are many', async () => {
    for (let at = 0; at < 24; at++) write(`vote-${at}`, 'a', { words: `“Vote ${at}.”` });
    expect(await makeCards(site)).toEqual({ drawn: 24, missing: [] });
    expect(new Set(Array.from({ length: 24 }, (_, at) => readFileSync(file(`vote-${at}`), 'base64'))).size).toBe(24);
  });

  test('are none where nothing is to be drawn', async () => {
    writeBodyList(site.folders.bodies, {});
    expect(await makeCards(site)).toEqual({ drawn: 0, missing: [] });
    expect(() => publishCards(site.folders, `${root}/out/`)).not.toThrow();
  });
});
