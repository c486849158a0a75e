import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';

/**
 * Makes a folder with the files of another, but those that are named; both end with a slash. No file is copied where the disk can give
 * one file two names: there are thousands. A file with two names must be replaced, never written over.
 */
export function share(from: string, to: string, without: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) share(`${from}${entry.name}/`, `${to}${entry.name}/`, without);
    else if (!without.includes(entry.name)) shareFile(from + entry.name, to + entry.name);
  }
}

/** One file. */
export function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
