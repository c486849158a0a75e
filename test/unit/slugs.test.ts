import { expect, test } from 'vitest';
import { checkSlugs } from '../../src/check/check-slugs.ts';

const found = (...slugs: string[]) => checkSlugs(slugs).map(({ file, rule, message }) => `${file} ${rule} ${message}`);

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
  expect(checkSlugs([slug])).toMatchObject([
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
    'content/briefs/Bridge.mdx slug-is-unique The address of this brief is taken by content/briefs/bridge.mdx.',
  ]);
});

test('tells two slugs apart by more than the form of a letter', () => {
  expect(found('brücke', 'bru\u0308cke').at(-1)).toContain('slug-is-unique');
});

test('names the first of three that are the same', () => {
  expect(found('bridge', 'BRIDGE', 'Bridge').every((line) => line.endsWith('taken by content/briefs/bridge.mdx.'))).toBe(true);
});
