import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { lockFile } from '../model/lock.ts';
import { cardScripts } from './card-fonts.ts';
import { drawing } from './drawing.ts';
import { publishExports } from './export-brief.ts';
import { folders, workFolder } from './folders.ts';
import { fonts } from './fonts.ts';
import { lastModified } from './last-modified.ts';
import { publishLock } from './lock-file.ts';
import { markdownProcessor } from './markdown.ts';
import { type BrevierOptions, readOptions } from './options.ts';
import { publish } from './publish.ts';
import { dataRoutes, feedRoutes, routes } from './routes.ts';
import { indexBodies, publishIndex } from './search-index.ts';
import { serveExports } from './serve-exports.ts';
import { serveLastBuild } from './serve-last-build.ts';
import { rootOf, type SiteModule, siteModule, withSlashes } from './site-module.ts';
import { spareMemory } from './spare-memory.ts';

/**
 * Makes a Brevier site of an Astro project: `integrations: [brevier({ title: '…' })]`.
 * Throws for options that don't fit.
 */
export function brevier(options: BrevierOptions): AstroIntegration {
  const resolved = readOptions(options);
  return {
    name: 'brevier',
    hooks: {
      'astro:config:setup': ({ config, command, injectRoute, updateConfig, logger }) => {
        if (command === 'build') spareMemory();
        const site: SiteModule = {
          options: resolved,
          folders: folders(config, command),
          base: withSlashes(config),
          publication: { title: resolved.title, description: resolved.description, lang: resolved.lang, root: rootOf(config) },
          favicon: existsSync(new URL('favicon.svg', config.publicDir)),
          cardScripts: resolved.cards ? cardScripts(fileURLToPath(config.root)) : [],
          command: command === 'build' ? 'build' : 'dev',
        };
        const output = fileURLToPath(config.outDir);
        for (const route of [...routes, ...dataRoutes, ...(config.site ? feedRoutes : [])]) injectRoute(route);
        if (!config.site) logger.info('No feeds, sitemap or og:image: their addresses are absolute. Set site in astro.config.mjs.');
        updateConfig({
          cacheDir: cacheFolder(config),
          experimental: { incrementalBuild: true },
          // While one page is written, the next is rendered.
          build: { concurrency: Math.max(config.build.concurrency, 2) },
          fonts: [...(config.fonts ?? []), ...fonts],
          integrations: [
            ...missing(config, site),
            ...(command === 'build' ? [...(resolved.cards ? [drawing(site)] : []), publishing(site, output)] : []),
          ],
          // Neither lane paints code: a brief has little of it, and the theme has its own colours.
          markdown: { processor: markdownProcessor(config, site), syntaxHighlight: false },
          vite: {
            cacheDir: fileURLToPath(new URL('vite/', workFolder(config.root))),
            plugins: [siteModule(site), serveLastBuild(output), serveExports(site)],
            build: { rolldownOptions: { onLog: withoutDirectiveNoise } },
            server: { watch: { ignored: ['**/.brevier/**'] } },
          },
          ...(command === 'build' && { outDir: pathToFileURL(site.folders.staging) }),
        });
      },
    },
  };
}

/** Rolldown warns of a directive that Astro writes into every MDX module and reads itself. */
function withoutDirectiveNoise(level: unknown, log: { code?: string; message: string }, handler: (level: never, log: never) => void): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) handler(level as never, log as never);
}

/** `npm ci` empties node_modules, where Astro would keep what it need not make again. */
function cacheFolder({ root, cacheDir }: AstroConfig): URL {
  const byDefault = new URL('node_modules/.astro/', root).href;
  return cacheDir.href === byDefault ? new URL('astro/', workFolder(root)) : cacheDir;
}

/** The integrations that a site needs and its author has not set up. */
function missing({ integrations, site: address }: AstroConfig, { folders, base }: SiteModule): AstroIntegration[] {
  const has = (name: string) => integrations.some((integration) => integration.name === name);
  return [
    ...(has('@astrojs/mdx') ? [] : [mdx()]),
    ...(has('@astrojs/sitemap') || !address ? [] : [sitemap({ serialize: lastModified(folders, base) })]),
  ];
}

/** The last of all integrations: what the others put into the output goes with it to its place. */
function publishing({ folders: places, options }: SiteModule, output: string): AstroIntegration {
  let indexing: Promise<number>;
  return {
    name: 'brevier:publish',
    hooks: {
      'astro:build:start': () => {
        indexing = indexBodies(places, options);
        // It is awaited when the pages are done; until then its failure is nobody's.
        indexing.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        const indexed = await indexing;
        publishIndex(places, places.staging);
        publishExports(places, places.staging);
        logger.info(
          indexed > 0 ? `Search index: ${indexed} ${indexed === 1 ? 'brief' : 'briefs'} read.` : 'Search index: nothing has changed.',
        );
        await publish(places.staging, output);
        if (publishLock(places)) logger.info(`${lockFile} holds what is published now: commit it.`);
        logger.info(`Published to ${output}`);
      },
    },
  };
}
