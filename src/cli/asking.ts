import type { Readable, Writable } from 'node:stream';
import { isCancel } from '@clack/prompts';
import { CannotRun } from './cannot-run.ts';

/** Where somebody can be asked. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The terminal of the program; `undefined` where nobody sits at it. */
export const terminal = (): Terminal | undefined =>
  process.stdin.isTTY && process.stdout.isTTY && !process.env.CI ? { input: process.stdin, output: process.stdout } : undefined;

/** What somebody answered. Throws where they stopped: then nothing is written. */
export async function answered<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await prompt;
  if (isCancel(answer)) throw new CannotRun('Nothing was written.');
  return answer as Exclude<T, symbol>;
}
