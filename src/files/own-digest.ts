import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from './digest.ts';

/** All that makes something of a text. */
const rooms = ['model', 'language', 'parse', 'check', 'record', 'render', 'exports', 'files', 'integration', 'cli'];

const path = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));

let own: string | undefined;

/** A digest of our own code, and of the versions of what it uses: a new version of Brevier takes nothing over that an old one made. */
export function ownDigest(): string {
  own ??= digest(readFileSync(path('../../package.json'), 'utf8'), ...rooms.flatMap((room) => texts(path(`../${room}/`))));
  return own;
}

function texts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}
