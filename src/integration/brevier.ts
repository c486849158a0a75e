import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { type BrevierOptions, readOptions } from '../files/options.ts';
import { spareMemory } from '../node/spare-memory.ts';
import { cardScripts } from './cards/card-fonts.ts';
import { markdownProcessor } from './content/markdown.ts';
import { serveData } from './data/serve-data.ts';
import { folders, workFolder } from './folders.ts';
import { fonts } from './fonts.ts';
import { lastModified } from './publish/last-modified.ts';
import { publishing } from './publish/publishing.ts';
import { routes } from './routes.ts';
import { serveExports } from './serve-exports.ts';
import { serveLastBuild } from './serve-last-build.ts';
import { rootOf, type SiteModule, siteModule, withSlashes } from './site-module.ts';
import { preview } from './toolbar/preview.ts';

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
        if (command === 'build') spareMemory({ young: false });
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
        for (const route of routes) injectRoute(route);
        if (!config.site) logger.info('No feeds, sitemap or og:image: their addresses are absolute. Set site in astro.config.mjs.');
        updateConfig({
          cacheDir: cacheFolder(config),
          // Unless it builds, Astro writes down which file is of which collection, for editors.
          experimental: { incrementalBuild: true, contentIntellisense: command !== 'build' },
          // While some pages are written, others are rendered.
          build: { concurrency: Math.max(config.build.concurrency, 6) },
          fonts: [...(config.fonts ?? []), ...fonts],
          integrations: [
            ...missing(config, site),
            ...(command === 'build' ? [publishing(site, output)] : []),
            ...(command === 'dev' ? [preview(site)] : []),
          ],
          // Neither lane paints code: a brief has little of it, and the theme has its own colours.
          markdown: { processor: markdownProcessor(config, site), syntaxHighlight: false },
          vite: {
            cacheDir: fileURLToPath(new URL('vite/', workFolder(config.root))),
            plugins: [siteModule(site), serveLastBuild(output), serveExports(site), serveData(site)],
            build: { rolldownOptions: { onLog: withoutDirectiveNoise } },
            server: { watch: { ignored: ['**/.brevier/**'] } },
          },
          ...(command === 'build' && { outDir: pathToFileURL(site.folders.staging) }),
        });
      },
      // What the language server of MDX knows of our elements.
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'mdx.d.ts', content: "import 'brevier/mdx';\n" });
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
