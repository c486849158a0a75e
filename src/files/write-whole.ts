import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: nobody reads half of it, and a run that is stopped leaves the old one. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  // A link of that name would lead the writing elsewhere.
  rmSync(beside, { force: true });
  writeFileSync(beside, text, { flag: 'wx', ...(existsSync(file) && { mode: statSync(file).mode }) });
  renameSync(beside, file);
}
