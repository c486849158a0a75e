import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';
import { importWith } from './import-with.ts';
import { type ResolvedOptions, readOptions } from './options.ts';

/** What the check must know of a site's configuration. */
export interface SiteConfig {
  /** The file, below the root; absent where there is none. */
  file?: string;
  options: ResolvedOptions;
  /** The base path, with slashes at both ends. */
  base: string;
}

const names = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);

/**
 * Reads a site's astro.config without starting Astro, which would take longer than most checks. A site that has none gets what is set by
 * default. Throws where it can't be read, or the options don't fit.
 * @param root the folder, with a slash at its end
 */
export async function readConfig(root: string): Promise<SiteConfig> {
  const file = names.find((name) => existsSync(root + name));
  if (file === undefined) return { options: readOptions({ title: basename(root) || 'Untitled' }), base: '/' };
  const config = await configIn(root, file);
  const brevier = [config.integrations].flat(9).find((one) => (one as Integration | undefined)?.name === 'brevier') as
    | Integration
    | undefined;
  if (!brevier)
    throw new ConfigurationError(`${file} has no brevier() among its integrations. Add it: integrations: [brevier({ title: "…" })].`);
  return { file, options: readOptions(brevier.options), base: `/${config.base ?? ''}/`.replace(/\/+/g, '/') };
}

async function configIn(root: string, file: string): Promise<{ integrations?: unknown; base?: string }> {
  try {
    const { default: config } = await importWith({ brevier, 'astro/config': astroConfig }, root + file).catch(() =>
      // It may use of Astro what has no stand-in.
      importWith({ brevier }, root + file, 'again'),
    );
    return ((await config) ?? {}) as { integrations?: unknown; base?: string };
  } catch (error) {
    throw new ConfigurationError(`${placeOf(error as Error, file)} can't be read: ${String((error as Error).message ?? error)}`);
  }
}

/** V8 names the line of a mistake in the syntax at the head of the stack. */
function placeOf({ stack }: Error, file: string): string {
  const line = new RegExp(`${file.replace('.', '\\.')}[^:\\n]*:(\\d+)`).exec(stack ?? '')?.[1];
  return line === undefined ? file : `${file}:${line}`;
}

interface Integration {
  name?: string;
  options?: unknown;
}

const brevier = 'export default (options) => ({ name: "brevier", options });';

/** Whatever is done with it gives it back. */
const anything =
  'const anything = new Proxy(() => {}, { get: (_, key) => (key === "then" || typeof key === "symbol" ? undefined : anything), apply: () => anything });';
const astroConfig = `${anything}
export const defineConfig = (config) => config;
export const getViteConfig = defineConfig, mergeConfig = (a, b) => ({ ...a, ...b }), validateConfig = defineConfig;
${['envField', 'fontProviders', 'logHandlers', 'memoryCache', 'passthroughImageService', 'sessionDrivers', 'sharpImageService', 'svgoOptimizer'].map((name) => `export const ${name} = anything;`).join('\n')}
`;
