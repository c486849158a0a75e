import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../files/digest.ts';

let own: string | undefined;

/** A digest of the code that makes HTML of a brief: a new version of Brevier serves nothing that an old one made. */
export function ownDigest(): string {
  own ??= digest(
    ...['model', 'language', 'parse', 'check', 'record', 'render', 'exports', 'files', 'integration'].flatMap((folder) =>
      texts(fileURLToPath(new URL(`../${folder}/`, import.meta.url))),
    ),
  );
  return own;
}

function texts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}
