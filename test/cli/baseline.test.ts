import { expect, test } from 'vitest';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

const baseline = 'content/check.baseline.json';
const file = 'content/briefs/bridge.mdx';
const link = '\nThe [board](/nowhere/) met.\n';

test('a baseline holds back what was wrong when it was written, and nothing that comes later', () => {
  const site = ostrevikSite({ [file]: bridge + link });
  const [found] = site.problems();
  expect(found?.rule).toBe('link-leads-somewhere');
  expect(site.brevier('check', '--update-baseline')).toMatchObject({
    status: 0,
    out: 'Nothing is wrong in 1 brief.\nThe baseline holds back 1 problem.\n',
  });
  expect(JSON.parse(site.read(baseline))).toEqual({
    version: 1,
    problems: [{ file, rule: found?.rule, message: found?.message, count: 1 }],
  });
  site.edit(file, link, `\nA paragraph more.\n${link}`);
  expect(site.problems()).toEqual([]);
  site.edit(file, link, link + link);
  expect(site.problems()).toHaveLength(1);
});

test('entries that are gone are told, and taken out', () => {
  const site = ostrevikSite({ [file]: bridge + link });
  site.brevier('check', '--update-baseline');
  site.write(file, bridge);
  expect(site.brevier('check').out).toContain('1 entry of the baseline can go: run brevier check --update-baseline.');
  site.brevier('check', '--update-baseline');
  expect(JSON.parse(site.read(baseline))).toEqual({ version: 1, problems: [] });
});

test('what the build can’t do without is never held back', () => {
  const site = ostrevikSite({ [file]: bridge.replace('inga-halvard', 'inga') });
  site.brevier('check', '--update-baseline');
  expect(site.problems().map(({ rule }) => rule)).toContain('speaker-is-declared');
});

test('a baseline that can’t be read ends the check with 2', () => {
  const site = ostrevikSite({ [baseline]: '{' });
  expect(site.brevier('check')).toMatchObject({ status: 2, error: expect.stringContaining(`${baseline} can't be read.`) });
});
