import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { bridge, environment, ostrevikSite, program } from './ostrevik-site.ts';

test('--watch checks again what changes, a brief or a file that it depends on, until it is interrupted', async () => {
  const site = ostrevikSite({ 'content/briefs/pier.mdx': bridge });
  const child = spawn(process.execPath, [program, 'check', '--watch'], { cwd: site.root, env: environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stdout.on('data', (text: Buffer) => {
    told += text;
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
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
