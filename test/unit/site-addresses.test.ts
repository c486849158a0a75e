import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hasAddress } from '../../src/check/addresses.ts';
import { briefFiles } from '../../src/exports/brief-files.ts';
import { siteAddresses } from '../../src/files/addresses.ts';
import { cardFile } from '../../src/integration/cards/draw-cards.ts';
import type { Published } from '../../src/integration/data/data-file.ts';
import { feedFiles } from '../../src/integration/data/feed-files.ts';
import { recordFiles } from '../../src/integration/data/record-files.ts';
import { routes } from '../../src/integration/routes.ts';

const slugs = { briefs: ['2024/ferry'], pages: ['about'] };
const ids = { speakers: new Set(['inga-halvard']), outlets: new Set(['northwire']), topics: new Set(['ferry']) };
let addresses: ReadonlySet<string>;

beforeAll(async () => {
  const root = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
  for (const file of [
    'public/bridge.jpg',
    'public/.well-known/security.txt',
    'src/pages/tides.astro',
    'src/pages/harbour/index.astro',
    'src/pages/boats/[name].astro',
    'src/pages/_draft.astro',
    'src/pages/tides.json.ts',
  ]) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(root + file, '');
  }
  addresses = await siteAddresses(root, ids, slugs);
});

test('every route of the integration leads somewhere', () => {
  const parameters: Record<string, string> = {
    '[...slug]': '2024/ferry',
    '[...year]': '2024',
    '[year]': '2024',
    '/[...page]': '',
  };
  const paths = routes.map(({ pattern }) => {
    if (pattern === '/[...page]') return '/about/';
    const id = pattern.includes('speakers') ? 'inga-halvard' : pattern.includes('outlets') ? 'northwire' : 'ferry';
    return Object.entries(parameters).reduce((path, [name, value]) => path.replace(name, value), pattern.replace('[id]', id));
  });
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => path !== '/404' && !hasAddress(addresses, path))).toEqual([]);
});

test('the files beside a brief, the record as data and the feeds are known by their names', () => {
  const files = [...Object.keys(briefFiles).map((ending) => `briefs/2024/ferry${ending}`), cardFile('2024/ferry')];
  const references = {
    speakers: new Map([['inga-halvard', { name: 'Inga Halvard' }]]),
    topics: new Map([['ferry', { name: 'The ferry' }]]),
    outlets: new Map(),
  };
  const site = { folders: { bodies: '' }, publication: { title: 'The Ostrevik Brief', lang: 'en', root: 'https://example.com/' } };
  const published = { site, references, briefs: [] } as unknown as Published;
  const data = [...recordFiles(published), ...feedFiles(published)].map(({ path }) => path);
  expect(data).toEqual(expect.arrayContaining(['record.json', 'schemas/brief-1.json', 'feed.xml', 'speakers/inga-halvard/rss.xml']));
  expect([...files, ...data].filter((file) => !hasAddress(addresses, `/${file}`))).toEqual([]);
});

test.each(['/bridge.jpg', '/.well-known/security.txt', '/tides/', '/harbour/', '/tides.json', '/boats/ferry/'])(
  'a site has what its author has added: %s',
  (path) => {
    expect(hasAddress(addresses, path)).toBe(true);
  },
);

test.each(['/briefs/ferry/', '/bridge', '/harbour/index/', '/_draft/', '/speakers/inga/', '/boat/', '/outlets/', '/topics/', '/*'])(
  'a site has nothing at %s',
  (path) => {
    expect(hasAddress(addresses, path)).toBe(false);
  },
);
