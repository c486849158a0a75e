import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brevierSite } from './brevier-site.ts';
import type { Corpus } from './corpus.ts';
import { hugoSite } from './hugo-site.ts';
import type { Command } from './measure.ts';
import type { Site } from './site.ts';

const require = createRequire(import.meta.url);

/** A way to make a site of a corpus. */
export interface Generator {
  name: 'brevier' | 'hugo';
  write(root: string, corpus: Corpus): Promise<Site>;
  /** What builds the site and its search index. */
  build(root: string): Command[];
}

export const brevier: Generator = {
  name: 'brevier',
  write: brevierSite,
  build: (root) => [{ program: process.execPath, args: [join(packageOf('astro'), 'bin/astro.mjs'), 'build', '--root', root], cwd: root }],
};

/** Hugo has no search: Pagefind reads what it made. */
const hugo: Generator = {
  name: 'hugo',
  write: hugoSite,
  build: (root) => [
    { program: 'hugo', args: ['--quiet'], cwd: root },
    { program: pagefind(), args: ['--site', 'public'], cwd: root },
  ],
};

/** Brevier, and Hugo where it is installed. */
export const generators: readonly Generator[] = [brevier, ...(hugoVersion() ? [hugo] : [])];

export function versions(): Record<string, string> {
  const version = (name: string) => (require(join(packageOf(name), 'package.json')) as { version: string }).version;
  return {
    node: process.version.slice(1),
    astro: version('astro'),
    pagefind: version('pagefind'),
    ...(hugoVersion() && { hugo: hugoVersion() }),
  };
}

function hugoVersion(): string | undefined {
  try {
    return /v(\d[\d.]*)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

/** The program itself: its wrapper would cost Hugo the start of a Node. */
function pagefind(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return require.resolve(`@pagefind/${platform}-${process.arch}/bin/pagefind_extended${platform === 'windows' ? '.exe' : ''}`);
}

function packageOf(name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name, 'package.json')).find((file) => isThere(file));
  if (!found) throw new Error(`${name} is not installed: npm ci`);
  return dirname(found);
}

function isThere(file: string): boolean {
  try {
    return Boolean(require.resolve(file));
  } catch {
    return false;
  }
}
