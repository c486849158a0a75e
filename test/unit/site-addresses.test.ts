import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hasAddress } from '../../src/check/addresses.ts';
import { briefFiles } from '../../src/exports/brief-files.ts';
import { feedTypes } from '../../src/exports/feed.ts';
import { siteAddresses } from '../../src/files/addresses.ts';
import { cardFile } from '../../src/integration/cards/draw-cards.ts';
import { dataRoutes, feedRoutes, routes } from '../../src/integration/routes.ts';

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
    '[name]': 'brief-1',
  };
  const paths = [...routes, ...dataRoutes, ...feedRoutes].map(({ pattern }) => {
    if (pattern === '/[...page]') return '/about/';
    const id = pattern.includes('speakers') ? 'inga-halvard' : pattern.includes('outlets') ? 'northwire' : 'ferry';
    return Object.entries(parameters).reduce((path, [name, value]) => path.replace(name, value), pattern.replace('[id]', id));
  });
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => path !== '/404' && !hasAddress(addresses, path))).toEqual([]);
});

test('the files beside a brief and the feeds are known by their names', () => {
  const files = [...Object.keys(briefFiles).map((ending) => `briefs/2024/ferry${ending}`), cardFile('2024/ferry')];
  expect(files.filter((file) => !hasAddress(addresses, `/${file}`))).toEqual([]);
  expect(Object.keys(feedTypes).filter((file) => !hasAddress(addresses, `/topics/ferry/${file}`))).toEqual([]);
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
