import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished build in the place of the last one. Until then the last one is untouched, so that a build that fails loses nothing.
 * A `.git` folder in the output, as some deployments keep there, stays.
 */
export async function publish(staging: string, output: string): Promise<void> {
  if (!existsSync(staging)) throw new Error(`There is no build to publish in ${staging}.`);
  const previous = `${staging.replace(/\/$/, '')}-previous`;
  rmSync(previous, { recursive: true, force: true });
  await mkdir(dirname(output.replace(/\/$/, '')), { recursive: true });
  if (existsSync(`${output}.git`)) await cp(`${output}.git`, `${staging}.git`, { recursive: true });
  if (existsSync(output)) await move(output, previous);
  try {
    await move(staging, output);
  } catch (error) {
    if (existsSync(previous)) await move(previous, output);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** A rename, or a copy where the two lie on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
