import { expect, test } from 'vitest';
import { bridge, ostrevikSite } from './ostrevik-site.ts';

const broken = bridge.replace('date: 2024-03-12', 'date: yesterday');

function publishedSite(files: Record<string, string> = {}) {
  const site = ostrevikSite({
    'content/briefs/old.mdx': broken,
    'content/briefs/ferry.mdx': broken,
    'content/briefs/pier.mdx': bridge.replaceAll('inga-halvard', 'tomas-reyk'),
    ...files,
  });
  site.git('init', '--quiet', '--initial-branch', 'main');
  site.git('add', '.');
  site.git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'Published');
  return site;
}

test('--since tells of what was changed, added or renamed on a branch, and of nothing else', () => {
  const site = publishedSite();
  const files = () => [...new Set(site.problems('--since', 'main').map(({ file }) => file))];
  expect(files()).toEqual([]);
  site.git('switch', '--quiet', '--create', 'night-desk');
  site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
  site.git('mv', 'content/briefs/ferry.mdx', 'content/briefs/boat.mdx');
  site.git('add', '.');
  site.git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'At night');
  site.write('content/briefs/new one.mdx', broken);
  expect(files()).toEqual(['content/briefs/boat.mdx', 'content/briefs/bridge.mdx', 'content/briefs/new one.mdx']);
});

test('--since tells of a brief whose speaker is gone', () => {
  const site = publishedSite();
  site.remove('content/speakers/inga-halvard.yaml');
  expect([...new Set(site.problems('--since', 'HEAD', 'content/briefs').map(({ file, rule }) => `${file} ${rule}`))]).toContain(
    'content/briefs/bridge.mdx speaker-is-declared',
  );
});

test('--since tells of a link to a brief that has another name now, and of a picture that is gone', () => {
  const site = publishedSite({
    'content/briefs/quay.mdx': `${bridge}\nSee [the ferry](/briefs/boat/#now) and [the desk](/about/).\n`,
    'content/briefs/mole.mdx': `${bridge}\n![The mole](/mole.jpg)\n`,
    'content/briefs/boat.mdx': bridge,
    'content/pages/about.mdx': '---\ntitle: About\n---\nSee [the ferry](../briefs/boat).\n',
    'public/mole.jpg': '',
  });
  const told = () =>
    site.problems('--since', 'HEAD').flatMap(({ file, rule, line }) => (rule === 'link-leads-somewhere' ? [`${file}:${line}`] : []));
  expect(told()).toEqual([]);
  site.git('mv', 'content/briefs/boat.mdx', 'content/briefs/hydrofoil.mdx');
  expect(told()).toEqual(['content/briefs/quay.mdx:19', 'content/pages/about.mdx:4']);
  site.remove('public/mole.jpg');
  expect(told()).toEqual(['content/briefs/mole.mdx:19', 'content/briefs/quay.mdx:19', 'content/pages/about.mdx:4']);
});

test('--since ends with 2 where git knows no such revision, or nothing at all', () => {
  const site = publishedSite();
  expect(site.brevier('check', '--since', 'mian')).toMatchObject({ status: 2, error: 'git knows no revision "mian".\n' });
  expect(site.brevier('check', '--since=--help')).toMatchObject({ status: 2, error: 'git knows no revision "--help".\n' });
  expect(site.brevier('check', '--since', 'main..HEAD')).toMatchObject({ status: 2, error: 'git knows no revision "main..HEAD".\n' });
  expect(ostrevikSite().brevier('check', '--since', 'main')).toMatchObject({
    status: 2,
    error: expect.stringContaining('in no repository'),
  });
});
