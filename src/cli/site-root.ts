import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The folder of the site, with a slash at its end: the one that is named, else the one in which the reader stands, or the nearest above it
 * that holds content and a configuration of Astro. Whether it holds a site is for the caller to say.
 */
export function siteRoot(named: string | undefined): string {
  const here = resolve(named ?? '.');
  const found = named === undefined ? nearest(here) : here;
  return `${found.replaceAll('\\', '/').replace(/\/$/, '')}/`;
}

function nearest(here: string): string {
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(`${folder}/content`) && (folder === here || readdirSync(folder).some((file) => file.startsWith('astro.config.'))))
      return folder;
    if (folder === dirname(folder)) return here;
  }
}
