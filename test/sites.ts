import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type NewSite, siteFiles } from '../src/cli/init/site-files.ts';
import { writeNew } from '../src/cli/write-new.ts';

export const repository = join(import.meta.dirname, '..');

/** Copies of sites that tests build and change. They lie in the repository, where `brevier` is found by its name. */
const folder = join(import.meta.dirname, '.sites');

export interface Site {
  root: string;
  dist: string;
  /** Runs Astro's own build. */
  build(environment?: Record<string, string>): Promise<Outcome>;
  /** Text of a file of the site. */
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Replaces text that must be there. */
  edit(path: string, from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The page at an address below the base, as it was built. */
  page(address: string): Promise<string>;
  /** Every built file with its bytes as text, by path. */
  built(): Promise<Map<string, string>>;
}

export interface Outcome {
  status: number | null;
  /** What it wrote to standard output and error. */
  output: string;
}

/** The guide shows the examples of the rules with what is found in them. */
const examples = ['test/unit/examples.ts', 'test/unit/ostrevik.ts'];

/** A copy of the demonstration site, apart from the one in the repository, which others may be building. */
export async function demoSite(name: string): Promise<Site> {
  return copy(name, repository, ['astro.config.mjs', 'content', 'public', 'src', ...examples]);
}

/** A copy of a site in `test/fixtures`. */
export async function fixtureSite(name: string, fixture = 'pellowick'): Promise<Site> {
  const from = join(import.meta.dirname, 'fixtures', fixture);
  return copy(name, from, await readdir(from));
}

/** What `brevier init` makes; without its package.json, so that `brevier` is found by its name here too. */
export async function newSite(name: string, options: Partial<NewSite> = {}): Promise<Site> {
  const root = join(folder, name);
  await rm(root, { recursive: true, force: true });
  const described = {
    name,
    title: 'The Pellowick Paper',
    description: '',
    lang: 'en',
    site: '',
    cms: false,
    date: '2026-11-01',
    ...options,
  };
  const files = await siteFiles(described);
  files.delete('package.json');
  await writeNew(root, files);
  await writeFile(join(folder, '.gitignore'), '*\n');
  return siteAt(root);
}

async function copy(name: string, from: string, paths: string[]): Promise<Site> {
  const root = join(folder, name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
  for (const path of paths) await cp(join(from, path), join(root, path), { recursive: true });
  return siteAt(root);
}

export function siteAt(root: string): Site {
  const dist = join(root, 'dist');
  const site: Site = {
    root,
    dist,
    build: (environment) => run(['node_modules/astro/bin/astro.mjs', 'build', '--root', root], environment),
    read: (path) => readFile(join(root, path), 'utf8'),
    write: async (path, text) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    edit: async (path, from, to) => {
      const text = await site.read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
      await site.write(path, text.replaceAll(from, to));
    },
    remove: (path) => rm(join(root, path), { recursive: true, force: true }),
    page: (address) => site.read(join('dist', address, 'index.html')),
    built: () => filesOf(dist),
  };
  return site;
}

/** Runs a script with the Node of this process, in the repository, as a person would: Vitest's variables are taken out. */
export function run(args: string[], environment: Record<string, string> = {}, cwd = repository): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd, env: { ...plainEnvironment(), ...environment } });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|TEST|FORCE_COLOR)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

export async function filesOf(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path): Promise<[string, string]> => [path.slice(root.length + 1).replaceAll('\\', '/'), await readFile(path, 'latin1')]),
  );
  return new Map(files);
}
