import { expect, test } from 'vitest';
import { checkSlugs } from '../../src/check/check-slugs.ts';

const found = (...slugs: string[]) => checkSlugs('content/briefs', slugs).map(({ file, rule, message }) => `${file} ${rule} ${message}`);

test('takes small letters, digits, single hyphens and folders', () => {
  expect(found('bridge', 'bridge-2', '2024/03/bridge-shut', 'kettle_bridge', 'a/bridge')).toEqual([]);
});

test.each([
  'Bridge',
  'bridge shut',
  'мост',
  'bridge--shut',
  '-bridge',
  'bridge-',
  'bridge.en',
  '2024//bridge',
  '../bridge',
  '.hidden',
  'bridge?',
  'bridge#1',
  'bridge%2Fshut',
  'a\nb',
  'bridge\u202e',
  '',
])('refuses %j at the head of its file', (slug) => {
  expect(checkSlugs('content/briefs', [slug])).toMatchObject([
    {
      rule: 'slug-is-valid',
      severity: 'error',
      file: `content/briefs/${slug}.mdx`,
      line: 1,
      column: 1,
      message: `"${slug}" can't be the end of an address.`,
    },
  ]);
});

test('tells two slugs apart by more than case, for disks and hosts that do not', () => {
  expect(found('bridge', 'Bridge')).toEqual([
    'content/briefs/Bridge.mdx slug-is-unique The address is taken by content/briefs/bridge.mdx.',
  ]);
});

test('tells two slugs apart by more than the form of a letter', () => {
  expect(found('brücke', 'bru\u0308cke').at(-1)).toContain('slug-is-unique');
});

test('names the first of three that are the same', () => {
  const taken = found('bridge', 'BRIDGE', 'Bridge').filter((line) => line.endsWith('taken by content/briefs/bridge.mdx.'));
  expect(taken.map((line) => line.split(' ')[0])).toEqual(['content/briefs/BRIDGE.mdx', 'content/briefs/Bridge.mdx']);
});

test('a page may not take an address that the site needs itself, and a brief may', () => {
  expect(
    checkSlugs('content/pages', ['about', 'search', 'archive/2024', 'corrections', 'record/2024', 'schemas/own']).map(
      ({ file, rule }) => `${file} ${rule}`,
    ),
  ).toEqual([
    'content/pages/search.mdx slug-is-valid',
    'content/pages/archive/2024.mdx slug-is-valid',
    'content/pages/corrections.mdx slug-is-valid',
    'content/pages/record/2024.mdx slug-is-valid',
    'content/pages/schemas/own.mdx slug-is-valid',
  ]);
  expect(checkSlugs('content/briefs', ['search'])).toEqual([]);
});
