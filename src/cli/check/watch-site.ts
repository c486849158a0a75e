import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { readAgain, readSite, type SiteCheck, sharedProblems } from './site-check.ts';

/** An editor may write a file in several steps. */
const pause = 10;
/** What needs the whole site can wait until the author does. */
const rest = 300;
/** Node reads the first briefs slowly. Where all reports were kept from another check, these are read while the author looks at them. */
const practice = 50;

/** Is told a site, the problems that its files share, and what was changed. */
export type Told = (site: SiteCheck, shared: readonly Problem[], changed: ReadonlySet<string>) => void;

/**
 * Stays, and gives the site to `tell` at first and after every change. Where only briefs or pages were changed, no more is read than
 * those, and they are told at once; what they share with others is looked at a moment later. Ends when the program is interrupted.
 */
export async function watchSite(first: SiteCheck, tell: Told): Promise<number> {
  const { root } = first.desk;
  let [site, shared, changed] = [first, sharedProblems(first), new Set<string>()];
  let [soon, later]: (NodeJS.Timeout | undefined)[] = [];
  const folders = new WatchedFolders(root, (file) => {
    changed.add(file);
    clearTimeout(soon);
    clearTimeout(later);
    soon = setTimeout(refresh, pause);
  });
  // Whoever is told may write at once.
  tell(site, shared, new Set());
  setImmediate(() => readAgain(first, [...first.reports.keys()].slice(0, practice)));
  await new Promise<void>((end) => process.once('SIGINT', end));
  for (const timer of [soon, later]) clearTimeout(timer);
  folders.close();
  return 0;

  async function refresh() {
    const files = changed;
    changed = new Set();
    try {
      if ([...files].every((file) => site.reports.has(file) && existsSync(root + file))) {
        site = readAgain(site, [...files]);
        later = setTimeout(() => share(files), rest);
      } else {
        site = await readSite(root);
        shared = sharedProblems(site);
      }
      tell(site, shared, files);
    } catch (error) {
      // A configuration at work may not make sense for a moment.
      process.stderr.write(`${(error as Error).message}\n`);
    }
  }

  function share(files: ReadonlySet<string>) {
    const before = JSON.stringify(shared);
    shared = sharedProblems(site);
    if (JSON.stringify(shared) !== before) tell(site, shared, files);
  }
}

/** The folder of a site and all below `content`, also those that come later. */
class WatchedFolders {
  readonly #root: string;
  readonly #changed: (file: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(root: string, changed: (file: string) => void) {
    this.#root = root;
    this.#changed = changed;
    this.#watch('', (name) => name.startsWith('astro.config.'));
    if (existsSync(`${root}src`)) this.#watch('src/', (name) => name.startsWith('content.config.'));
    this.#watchAll('content/');
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #watchAll(folder: string): void {
    this.#watch(folder, (name) => !/^\.|~$|\.new$/.test(name));
    for (const entry of readdirSync(this.#root + folder, { withFileTypes: true })) {
      if (entry.isDirectory()) this.#watchAll(`${folder}${entry.name}/`);
    }
  }

  #watch(folder: string, isContent: (name: string) => boolean): void {
    if (this.#watchers.has(folder)) return;
    const watcher = watch(this.#root + folder, (_, name) => {
      if (name === null || !isContent(basename(name))) return;
      const file = folder + name;
      if (isFolder(this.#root + file)) this.#watchAll(`${file}/`);
      this.#changed(file);
    });
    watcher.on('error', () => this.#watchers.delete(folder));
    this.#watchers.set(folder, watcher);
  }
}

function isFolder(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}
