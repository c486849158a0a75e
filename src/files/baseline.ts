import { existsSync, readFileSync } from 'node:fs';
import { type BaselineEntry, baselineFile, baselineSchema } from '../check/baseline.ts';
import { ConfigurationError } from './configuration-error.ts';
import { writeWhole } from './write-whole.ts';

const fileIn = (content: string) => content + baselineFile.replace('content/', '');

/**
 * The entries of a site's baseline; none where there is no file. Throws where it can't be read.
 * @param content the folder, with a slash at its end
 */
export function readBaseline(content: string): BaselineEntry[] {
  if (!existsSync(fileIn(content))) return [];
  try {
    return baselineSchema.parse(JSON.parse(readFileSync(fileIn(content), 'utf8'))).problems;
  } catch {
    throw new ConfigurationError(`${baselineFile} can't be read. Write it anew: brevier check --update-baseline.`);
  }
}

/** An entry a line, so that git joins and shows it well. */
export function writeBaseline(content: string, entries: readonly BaselineEntry[]): void {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeWhole(fileIn(content), `{"version":1,"problems":[\n${lines}\n]}\n`);
}
