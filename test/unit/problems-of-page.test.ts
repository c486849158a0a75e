import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOptions } from '../../src/files/options.ts';
import type { SiteModule } from '../../src/integration/site-module.ts';
import { problemsOfPage } from '../../src/integration/toolbar/problems-of-page.ts';

let root: string;
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'ostrevik-'))}/`;
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(root + file), { recursive: true });
  writeFileSync(root + file, text);
};
const brief = (body: string) => `---\ntitle: Bridge shut\ndescription: It is shut.\ndate: 2024-03-12\n---\n\n${body}\n`;
const told = async (path: string) => {
  const site = { base: '/', command: 'dev', options: readOptions({ title: 'Ostrevik' }), folders: { root, content: `${root}content/` } };
  const { problems } = await problemsOfPage(path, site as SiteModule);
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
};

test('the preview looks where a link leads, as the check does: an excuse for one that leads nowhere has its use', async () => {
  write('content/briefs/bridge.mdx', brief('See [the ferry](/briefs/ferry/) and [the order](/briefs/order/).'));
  write(
    'content/briefs/ferry.mdx',
    brief('{/* brevier-ignore link-leads-somewhere: it is on another server */}\nSee [the tides](/tides/now/).'),
  );
  write('content/pages/about.mdx', '---\ntitle: About\n---\n\nSee [the ferry](/briefs/ferry/) and [the desk](/desk/).\n');
  expect(await told('/briefs/bridge/')).toEqual(['link-leads-somewhere: This site has no "/briefs/order/".']);
  expect(await told('/briefs/ferry/')).toEqual([]);
  expect(await told('/about/')).toEqual(['link-leads-somewhere: This site has no "/desk/".']);
});

test('what the baseline holds back is held back in the preview of a page too', async () => {
  write('content/pages/about.mdx', '---\ntitle: About\n---\n\nSee [the desk](/desk/).\n');
  const [message] = await told('/about/');
  const [rule, ...rest] = (message ?? '').split(': ');
  const known = { file: 'content/pages/about.mdx', rule, message: rest.join(': '), count: 1 };
  write('content/check.baseline.json', JSON.stringify({ version: 1, problems: [known] }));
  expect(await told('/about/')).toEqual([]);
});
