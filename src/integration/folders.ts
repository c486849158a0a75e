import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';

/** Where things are, as paths with forward slashes; folders end with one. */
export interface Folders {
  root: string;
  content: string;
  /** The HTML of each brief's body, made at load time, read by the search index and by the brief's route. */
  bodies: string;
  /** What Pagefind made of the bodies. */
  searchIndex: string;
  /** What is published of each brief as data, in the layout of the output. */
  exports: string;
  /** What is published of all of them together as data, in the same layout. */
  data: string;
  /** The cards of the briefs, as they are shown where a brief is shared. */
  cards: string;
  /** A build is made here and moved to the output folder when it is whole. */
  staging: string;
  /** The lock that goes with that build, until it is in its place. */
  lock: string;
}

/** Everything that Brevier makes for itself lies in `.brevier/`; it may be deleted at any time. */
export const workFolder = (root: URL) => new URL('.brevier/', root);

/** Development and builds keep apart what they make, so that one doesn't pull the ground from under the other. */
export function folders({ root }: Pick<AstroConfig, 'root'>, command: string): Folders {
  const work = new URL(`${command === 'build' ? 'build' : 'dev'}/`, workFolder(root));
  const path = (name: string, base: URL) => fileURLToPath(new URL(name, base)).replaceAll('\\', '/');
  return {
    root: path('./', root),
    content: path('content/', root),
    bodies: path('bodies/', work),
    searchIndex: path('search-index/', work),
    exports: path('exports/', work),
    data: path('data/', work),
    cards: path('cards/', work),
    staging: path('staging/', work),
    lock: path('record.lock.json', work),
  };
}
