import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: nobody reads half of it, and a run that is stopped leaves the old one. A large text may come in parts. */
export function writeWhole(file: string, text: string | Generator<string>): void {
  const beside = `${file}.new`;
  // A link of that name would lead the writing elsewhere.
  rmSync(beside, { force: true });
  const into = openSync(beside, 'wx', existsSync(file) ? statSync(file).mode : undefined);
  try {
    for (const part of typeof text === 'string' ? [text] : text) writeFileSync(into, part);
  } finally {
    closeSync(into);
  }
  renameSync(beside, file);
}
