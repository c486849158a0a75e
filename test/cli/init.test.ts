import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InitOptions, init } from '../../src/cli/init/init.ts';
import { newSite, repository, run } from '../sites.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'brevier-init-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const make = (name: string, options: InitOptions = {}) => init(join(folder, name), { yes: true, ...options });
const read = (path: string) => readFile(join(folder, path), 'utf8');

describe('brevier init', () => {
  it('makes a site, and tells what to do next', async () => {
    expect(await make('saltmarsh-gazette')).toMatch(
      /“Saltmarsh Gazette” is made: \d+ files in .+ Next:\n\n {2}cd .+\n {2}npm install\n {2}npm start\n$/,
    );
    const files = await readdir(join(folder, 'saltmarsh-gazette'), { recursive: true });
    for (const file of ['.gitignore', 'README.md', 'astro.config.mjs', 'src/content.config.ts', '.github/workflows/deploy.yml'])
      expect(files).toContain(file);
    expect(await read('saltmarsh-gazette/README.md')).toMatch(/^# Saltmarsh Gazette\n/);
  });

  it('asks for the versions of Brevier and Astro that belong together, and no others', async () => {
    await make('gazette', { cms: true });
    const { version, devDependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
    expect(JSON.parse(await read('gazette/package.json')).dependencies).toEqual({
      '@sveltia/cms': devDependencies['@sveltia/cms'],
      astro: devDependencies.astro,
      brevier: version,
    });
  });

  it('writes what was said into the configuration, whatever it is', async () => {
    const title = `Pell's "Gazette" \\ \${1}`;
    await make('gazette', { title, description: 'What is said.', lang: 'uk', site: 'https://gazette.example' });
    const stub = 'export const defineConfig = (config) => config; export default (options) => options;';
    const text = (await read('gazette/astro.config.mjs')).replace(/from '[^']+'/g, `from '${`data:text/javascript,${stub}`}'`);
    await writeFile(join(folder, 'config.mjs'), text);
    const { default: config } = await import(join(folder, 'config.mjs'));
    expect(config).toMatchObject({ site: 'https://gazette.example', integrations: [{ title, description: 'What is said.', lang: 'uk' }] });
  });

  it('refuses a folder with files that it would overwrite, names them, and writes nothing', async () => {
    await make('gazette');
    await rm(join(folder, 'gazette/content'), { recursive: true });
    await writeFile(join(folder, 'gazette/README.md'), 'Mine.');
    await expect(make('gazette')).rejects.toThrow(
      /holds what a new site would overwrite:\n(?: {2}.*\n)* {2}README\.md\n(?: {2}.*\n)*Nothing was written/,
    );
    expect(await read('gazette/README.md')).toBe('Mine.');
    expect(existsSync(join(folder, 'gazette/content'))).toBe(false);
  });

  it('may use a folder that holds other things', async () => {
    await make('gazette/inner');
    await make('gazette');
    expect(existsSync(join(folder, 'gazette/astro.config.mjs'))).toBe(true);
  });

  it.each<[string, InitOptions, string]>([
    ['a language that is none', { lang: 'xx-yy-zz' }, '--lang "xx-yy-zz" is no language tag'],
    ['an address that is none', { site: 'gazette' }, '--site "gazette" is no web address'],
  ])('refuses %s', async (_, options, words) => {
    await expect(make('gazette', options)).rejects.toThrow(words);
    expect(existsSync(join(folder, 'gazette'))).toBe(false);
  });

  it('refuses a file', async () => {
    await writeFile(join(folder, 'gazette'), '');
    await expect(make('gazette')).rejects.toThrow('is a file. Name a folder.');
  });
});

describe('the new site', () => {
  it('is sound, to the last note', async () => {
    const site = await newSite('init');
    const { status, output } = await run(['src/cli/brevier.mjs', 'check', '--root', site.root, '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ briefs: 1, problems: [] });
  });
});
