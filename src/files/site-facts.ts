import { readFileSync } from 'node:fs';
import type { SiteFacts } from '../check/rule.ts';
import type { Declared } from '../model/entities.ts';

/**
 * What the briefs of a site are checked against. Snapshots are read when they are asked for.
 * @param content the folder, with a slash at its end
 * @param lang the language of the site
 */
export function siteFacts(content: string, references: Declared, lang: string): SiteFacts {
  const snapshotText = (file: string) => (references.snapshots.has(file) ? readFileSync(`${content}snapshots/${file}`, 'utf8') : undefined);
  const now = Date.now();
  return { ...references, snapshotText, keepsSnapshots: references.snapshots.size > 0, lang, hasCome: (moment) => moment <= now };
}
