import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
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
  let working: Promise<unknown> = Promise.resolve();
  // One thing after another, so that what was read later is told later. A file may be gone again, or make no sense for a moment.
  const work = (task: () => unknown) => {
    working = working.then(task).catch((error: Error) => process.stderr.write(`${error.message}\n`));
  };
  const folders = new WatchedFolders(root, (file) => {
    changed.add(file);
    clearTimeout(soon);
    clearTimeout(later);
    soon = setTimeout(() => work(refresh), pause);
  });
  // Whoever is told may write at once.
  tell(site, shared, new Set());
  setImmediate(() => work(() => readAgain(first, [...first.reports.keys()].slice(0, practice))));
  await new Promise<void>((end) => process.once('SIGINT', end));
  for (const timer of [soon, later]) clearTimeout(timer);
  folders.close();
  return 0;

  async function refresh() {
    const files = changed;
    changed = new Set();
    if ([...files].every((file) => site.reports.has(file) && existsSync(root + file))) {
      site = readAgain(site, [...files]);
      later = setTimeout(() => work(() => share(files)), rest);
    } else {
      site = await readSite(root);
      shared = sharedProblems(site);
    }
    tell(site, shared, files);
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

  /** What has come may be a folder, and may be gone again. */
  #watchNew(file: string): void {
    try {
      if (statSync(this.#root + file).isDirectory()) this.#watchAll(`${file}/`);
    } catch {}
  }

  #watch(folder: string, isContent: (name: string) => boolean): void {
    // A folder that was deleted and made anew is another one.
    this.#watchers.get(folder)?.close();
    const watcher = watch(this.#root + folder, (_, name) => {
      if (name === null || !isContent(basename(name))) return;
      const file = folder + name;
      this.#watchNew(file);
      this.#changed(file);
    });
    // It is gone, and its parent tells.
    watcher.on('error', () => {});
    this.#watchers.set(folder, watcher);
  }
}
