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

test('what the baseline holds back neither unpublishes a brief nor hides that another is gone', () => {
  const site = ostrevikSite({ [file]: `${bridge}\nThe board met on Monday, 12 March 2024.\n` });
  expect(site.problems()).toMatchObject([{ rule: 'weekday-matches-the-date', severity: 'error' }]);
  site.brevier('check', '--update-baseline');
  const published = (slug: string) =>
    JSON.stringify({
      ...{ brief: slug, id: 'inga-halvard-4f0c04', corrections: 0, speakers: ['inga-halvard'], kind: 'paraphrase', date: '2024-03-11' },
      ...{ sources: [{ outlet: 'ostrevik-courier', title: 'Bridge shut', url: 'https://courier.example/shut', published: '2024-03-11' }] },
      text: 'The bridge stays shut.',
    });
  site.write('content/record.lock.json', `[\n${published('bridge')},\n${published('ferry')},\n{"version":1}\n]\n`);
  expect(site.problems().map(({ message }) => message)).toEqual(['The brief "ferry" was published, and is gone with its statement.']);
});

test('a baseline that can’t be read ends the check with 2', () => {
  const site = ostrevikSite({ [baseline]: '{' });
  expect(site.brevier('check')).toMatchObject({ status: 2, error: expect.stringContaining(`${baseline} can't be read.`) });
});
