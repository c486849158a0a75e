import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const atOnce = 64;

/** Writes files below a folder and makes the folders that they need. */
export async function writeTree(root: string, files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  for (const folder of new Set(files.map(([path]) => dirname(`${root}/${path}`)))) await mkdir(folder, { recursive: true });
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(files.slice(at, at + atOnce).map(([path, text]) => writeFile(`${root}/${path}`, text)));
}
