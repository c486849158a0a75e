import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/files/options.ts';
import { type BodyList, writeBody, writeBodyList } from '../../src/integration/briefs/bodies.ts';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { usesOfEntry } from '../../src/integration/briefs/shown.ts';
import { makeData, publishData } from '../../src/integration/data/make-data.ts';
import type { SiteModule } from '../../src/integration/site-module.ts';
import { briefText, read } from './ostrevik.ts';

let root: string;
const none = { speaker: [], outlet: [], topic: [], kind: [], year: [], language: [] };
const said = '<Attribution speaker="inga-halvard" date="2024-03-11" source="courier">“Open it.”</Attribution>';

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
  for (const kind of ['speakers', 'outlets', 'topics']) mkdirSync(`${root}content/${kind}`, { recursive: true });
  for (const id of ['inga-halvard', 'harbour-office']) writeFileSync(`${root}content/speakers/${id}.yaml`, `name: ${id}\nkind: person\n`);
  publish({ bridge: 'Monday' });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes the bodies of briefs that quote Inga Halvard, each with its digest. */
function publish(digests: Record<string, string>): void {
  const list: BodyList = {};
  for (const [slug, digest] of Object.entries(digests)) {
    const entry = { ...briefEntry(read(briefText(said)), []), slug };
    const { date } = entry;
    list[slug] = { date, years: ['2024'], changed: date, digest, uses: usesOfEntry(entry, new Set()) };
    writeBody(`${root}bodies/`, entry, none, 'en', `<p>Shut on ${digest}.</p>`);
  }
  writeBodyList(`${root}bodies/`, list);
}

function site(address = 'https://example.com/'): SiteModule {
  return {
    options: readOptions({ title: 'The Ostrevik Brief' }),
    folders: { content: `${root}content/`, bodies: `${root}bodies/`, data: `${root}data/` },
    publication: { title: 'The Ostrevik Brief', lang: 'en', root: address },
  } as unknown as SiteModule;
}
const text = (path: string) => readFileSync(`${root}data/${path}`, 'utf8');
const writtenAt = (path: string) => statSync(`${root}data/${path}`).ino;

describe('what is published of all briefs together', () => {
  test('is the record, its schemas, and the feeds of the site, of topics and of speakers', async () => {
    // record.json and record.csv, two schemas; three formats of the site and of two speakers.
    expect(await makeData(site())).toBe(4 + 3 * 3);
    expect(JSON.parse(text('record.json')).statements).toHaveLength(1);
    expect(text('record.csv').trim().split('\n')).toHaveLength(2);
    expect(text('speakers/inga-halvard/feed.xml')).toContain('Shut on Monday.');
    expect(text('speakers/harbour-office/feed.xml')).not.toContain('<entry');
  });

  test('is kept where nothing has changed', async () => {
    await makeData(site());
    expect(await makeData(site())).toBe(0);
  });

  test('is made again where a brief in it has changed, and there only', async () => {
    await makeData(site());
    const before = writtenAt('speakers/harbour-office/feed.xml');
    publish({ bridge: 'Tuesday' });
    expect(await makeData(site())).toBe(2 + 2 * 3);
    expect(text('speakers/inga-halvard/feed.json')).toContain('Shut on Tuesday.');
    expect(writtenAt('speakers/harbour-office/feed.xml')).toBe(before);
  });

  test('is made again where the site says something else of itself', async () => {
    await makeData(site());
    expect(await makeData(site('https://example.org/'))).toBe(4 + 3 * 3);
    expect(text('feed.xml')).toContain('https://example.org/briefs/bridge/');
  });

  test('is gone with the speaker', async () => {
    await makeData(site());
    rmSync(`${root}content/speakers/harbour-office.yaml`);
    await makeData(site());
    expect(existsSync(`${root}data/speakers/harbour-office/feed.xml`)).toBe(false);
  });

  test('has no feeds where the site does not say where it stands', async () => {
    expect(await makeData(site('/'))).toBe(4);
    expect(existsSync(`${root}data/feed.xml`)).toBe(false);
  });

  test('is made again after a build that was cut off', async () => {
    await makeData(site());
    // Of a build of Tuesday, the feed of the site was written; that of a speaker could not be.
    publish({ bridge: 'Tuesday' });
    const feed = `${root}data/speakers/inga-halvard/feed.xml`;
    rmSync(feed);
    mkdirSync(feed);
    await expect(makeData(site())).rejects.toThrow();
    expect(text('feed.xml')).toContain('Shut on Tuesday.');
    rmSync(feed, { recursive: true });
    publish({ bridge: 'Monday' });
    await makeData(site());
    expect(text('feed.xml')).toContain('Shut on Monday.');
  });

  test('stands beside the pages, without the list of its digests', async () => {
    await makeData(site());
    expect(publishData(site().folders, `${root}output/`)).toEqual([]);
    expect(existsSync(`${root}output/speakers/inga-halvard/rss.xml`)).toBe(true);
    expect(existsSync(`${root}output/list.json`)).toBe(false);
  });

  test('gives way to what the site has there of its own, and tells of it', async () => {
    await makeData(site());
    mkdirSync(`${root}output`);
    writeFileSync(`${root}output/feed.xml`, 'Ours.');
    expect(publishData(site().folders, `${root}output/`)).toEqual(['feed.xml']);
    expect(readFileSync(`${root}output/feed.xml`, 'utf8')).toBe('Ours.');
  });

  test('is not published of what is gone, though a build that was cut off has left it', async () => {
    await makeData(site());
    rmSync(`${root}data/list.json`);
    rmSync(`${root}content/speakers/harbour-office.yaml`);
    await makeData(site());
    publishData(site().folders, `${root}output/`);
    expect(existsSync(`${root}output/speakers/harbour-office/feed.xml`)).toBe(false);
    expect(existsSync(`${root}output/speakers/inga-halvard/feed.xml`)).toBe(true);
  });
});
