import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeWhole } from '../../files/write-whole.ts';
import { lockFile } from '../../model/lock.ts';
import type { Folders } from '../folders.ts';

/** Puts aside the lock that a build has made, until it is published; without a text, there is none. */
export function stageLock({ lock }: Pick<Folders, 'lock'>, text: string | undefined): void {
  if (text === undefined) rmSync(lock, { force: true });
  else writeFileSync(lock, text);
}

/** Puts the lock that was set aside in its place, whole or not at all. Returns whether there was one. */
export function publishLock({ lock, root }: Pick<Folders, 'lock' | 'root'>): boolean {
  if (!existsSync(lock)) return false;
  writeWhole(root + lockFile, readFileSync(lock, 'utf8'));
  rmSync(lock);
  return true;
}
