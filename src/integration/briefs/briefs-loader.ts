import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { frontmatterSchema } from '../../editor/json-schemas.ts';
import { entityKinds } from '../../model/entities.ts';
import { briefSchema, type Frontmatter } from '../../model/frontmatter.ts';
import { watchFolders } from '../content/watch.ts';
import type { SiteModule } from '../site-module.ts';
import type { StoredEntry } from './brief-entry.ts';
import { Sync } from './sync.ts';

export interface BriefsLoaderOptions {
  /** The schema of the frontmatter, where a site adds fields: `briefSchema.extend({ … })`. */
  schema?: z.ZodType<Frontmatter>;
}

/** A loader that says by which schema it reads the frontmatter, for the check to do the same. */
export type BriefsLoader = Loader & { frontmatter: z.ZodType<Frontmatter> };

/**
 * Loads `content/briefs`: each brief is parsed, checked against the speakers, outlets and topics, and rendered to HTML, once for
 * every change of what its page shows. A build ends with all problems of all briefs; development keeps going and shows them.
 */
export function briefsLoader(site: SiteModule, { schema = briefSchema }: BriefsLoaderOptions = {}): BriefsLoader {
  const { content } = site.folders;
  return {
    name: 'brevier-briefs',
    // What Astro writes into .astro/collections, editors hold the frontmatter to.
    schema: z.custom<StoredEntry>().meta({ ...frontmatterSchema(schema) }),
    frontmatter: schema,
    async load(context) {
      const sync = () => new Sync(context, site, schema).run();
      await sync();
      watchFolders(
        context,
        ['briefs', 'snapshots', ...entityKinds].map((name) => `${content}${name}/`),
        sync,
      );
    },
  };
}
