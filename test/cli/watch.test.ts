import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { bridge, environment, ostrevikSite, program } from './ostrevik-site.ts';

const withDesk = `import { defineCollection, z } from 'astro:content';
import { briefSchema, briefsLoader, site } from 'brevier/content';
const schema = briefSchema.extend({ desk: z.string() });
export const collections = { briefs: defineCollection({ loader: briefsLoader(site, { schema }) }) };
`;

test('--watch checks again what changes, a brief or a file that it depends on, until it is interrupted', async () => {
  const site = ostrevikSite({ 'content/briefs/pier.mdx': bridge });
  const child = spawn(process.execPath, [program, 'check', '--watch'], { cwd: site.root, env: environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stdout.on('data', (text: Buffer) => {
    told += text;
  });
  let failed = '';
  child.stderr.on('data', (text: Buffer) => {
    failed += text;
  });
  const until = async (pattern: RegExp) => {
    await expect.poll(() => told, { timeout: 20_000, interval: 20 }).toMatch(pattern);
    told = '';
  };
  await until(/Nothing is wrong in 2 briefs\./);
  site.edit('content/briefs/bridge.mdx', 'inga-halvard', 'inga-halvart');
  await until(/bridge\.mdx:11:14 {2}error {2}Speaker "inga-halvart" is not declared\.[\s\S]*1 error in 1 file/);
  site.write('content/speakers/inga-halvart.yaml', 'name: Inga Halvart\nkind: person\n');
  await until(/Nothing is wrong in 2 briefs\./);
  site.write('content/briefs/north/ferry.mdx', bridge.replace('tomas-reyk', 'tomas'));
  await until(/ferry\.mdx:15:14 {2}error/);
  site.edit('content/briefs/north/ferry.mdx', 'tomas', 'tomas-reyk');
  await until(/Nothing is wrong in 3 briefs\./);
  site.remove('content/briefs/north');
  await until(/Nothing is wrong in 2 briefs\./);
  site.write('content/briefs/north/ferry.mdx', bridge);
  await until(/Nothing is wrong in 3 briefs\./);
  site.edit('content/briefs/north/ferry.mdx', 'tomas-reyk', 'tomas');
  await until(/ferry\.mdx:15:14 {2}error/);
  site.remove('content/briefs/north');
  await until(/Nothing is wrong in 2 briefs\./);
  site.write('src/content.config.ts', withDesk);
  await until(/The frontmatter has no field "desk"\.[\s\S]*2 errors in 2 files/);
  site.write('src/content.config.ts', withDesk.replace('z.string()', 'z.string().optional()'));
  await until(/Nothing is wrong in 2 briefs\./);
  site.write('content/check.baseline.json', '{');
  await expect.poll(() => failed, { timeout: 20_000 }).toMatch(/^content\/check\.baseline\.json .*\n$/);
  site.edit('content/briefs/bridge.mdx', 'inga-halvart', 'inga-halvert');
  site.remove('content/check.baseline.json');
  await until(/Speaker "inga-halvert" is not declared\./);
  expect(failed).not.toMatch(/^\s+at /m);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
