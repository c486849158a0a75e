/**
 * The collections of a Brevier site. `src/content.config.ts` holds `export * from 'brevier/content';`, or builds its own collections
 * from the loaders: `briefsLoader(site, { schema: briefSchema.extend({ … }) })`.
 */
import { defineCollection } from 'astro:content';
import site from 'virtual:brevier/site';
import { briefsLoader } from './integration/briefs/briefs-loader.ts';
import { entitiesLoader } from './integration/content/entities-loader.ts';
import { pagesLoader } from './integration/content/pages-loader.ts';

export { outletSchema, speakerSchema, topicSchema } from './model/entities.ts';
export { briefSchema, pageSchema, sourceSchema } from './model/frontmatter.ts';
export { briefsLoader, entitiesLoader, pagesLoader, site };

export const collections = {
  briefs: defineCollection({ loader: briefsLoader(site) }),
  speakers: defineCollection({ loader: entitiesLoader(site, 'speakers') }),
  outlets: defineCollection({ loader: entitiesLoader(site, 'outlets') }),
  topics: defineCollection({ loader: entitiesLoader(site, 'topics') }),
  pages: defineCollection({ loader: pagesLoader(site) }),
};
