import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '../../files/digest.ts';
import { ownDigest } from '../../files/own-digest.ts';
import type { Folders } from '../folders.ts';
import { shareFile } from '../share.ts';
import type { SiteModule } from '../site-module.ts';
import { dataFiles } from './data-files.ts';

const listName = 'list.json';

/** The files that are there, by path: the digest of what each was made from. */
type DataList = Record<string, string>;

/**
 * Makes those data files anew that something in them has changed of, and deletes those of what is gone. They are no routes of Astro's:
 * this runs while Astro renders the pages.
 * @returns how many were made
 */
export async function makeData(site: SiteModule): Promise<number> {
  const { data: folder } = site.folders;
  const before = readList(folder);
  const now: DataList = {};
  // A build that is cut off may have replaced some of them already: until all are made, nobody knows what they hold.
  rmSync(folder + listName, { force: true });
  let made = 0;
  const salt = digest(ownDigest(), JSON.stringify([site.options, site.publication]));
  for (const { path, key, text } of await dataFiles(site)) {
    const current = digest(salt, key);
    if (before[path] !== current || !existsSync(folder + path)) {
      write(folder + path, text());
      made++;
    }
    now[path] = current;
  }
  for (const path of Object.keys(before)) if (!now[path]) rmSync(folder + path, { force: true });
  writeList(folder, now);
  return made;
}

/**
 * Puts the files where readers find them. What a site has there of its own, in `public/` or as a route, stays.
 * @returns the paths of what stayed
 */
export function publishData({ data }: Pick<Folders, 'data'>, output: string): string[] {
  const paths = Object.keys(readList(data));
  const own = paths.filter((path) => existsSync(output + path));
  for (const path of paths) {
    if (own.includes(path)) continue;
    mkdirSync(dirname(output + path), { recursive: true });
    shareFile(data + path, output + path);
  }
  return own;
}

/** The file may have a second name in what is published: it is replaced there when the build is. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Empty where there is none, or where it can't be read: everything is made again then. */
function readList(folder: string): DataList {
  try {
    return JSON.parse(readFileSync(folder + listName, 'utf8')) as DataList;
  } catch {
    return {};
  }
}

function writeList(folder: string, list: DataList): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + listName, JSON.stringify(list));
}
