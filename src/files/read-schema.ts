import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { briefSchema, type Frontmatter } from '../model/frontmatter.ts';
import { ConfigurationError } from './configuration-error.ts';
import { importWith } from './import-with.ts';

const names = ['ts', 'mts', 'js', 'mjs'].map((ending) => `src/content.config.${ending}`);

/**
 * The schema by which a site reads the frontmatter of its briefs: ours, or what its src/content.config gives to `briefsLoader`.
 * Throws where that can't be read.
 * @param root the folder, with a slash at its end
 */
export async function readSchema(root: string): Promise<z.ZodType<Frontmatter>> {
  const file = names.find((name) => existsSync(root + name));
  if (file === undefined || !/briefsLoader/.test(readFileSync(root + file, 'utf8'))) return briefSchema;
  try {
    const { collections } = await importWith(standIns(root), root + file);
    const { briefs } = (collections ?? {}) as { briefs?: { loader?: { frontmatter?: z.ZodType<Frontmatter> } } };
    return briefs?.loader?.frontmatter ?? briefSchema;
  } catch (error) {
    throw new ConfigurationError(`${file} can't be read: ${String((error as Error).message ?? error)}`);
  }
}

const zod = JSON.stringify(import.meta.resolve('zod'));

const standIns = (root: string): Record<string, string> => ({
  'brevier/content': `export * from ${JSON.stringify(new URL('../content.ts', import.meta.url).href)};`,
  'virtual:brevier/site': `export default ${JSON.stringify({ folders: { root, content: `${root}content/` }, options: {} })};`,
  'astro:content': `import { z } from ${zod};
export { z };
export const defineCollection = (collection) => collection, reference = () => z.any();`,
  'astro/loaders': 'export const glob = (options) => ({ name: "glob", options }), file = glob;',
  'astro/zod': `export * from ${zod};
export { default } from ${zod};`,
});
