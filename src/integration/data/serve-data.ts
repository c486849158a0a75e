import { existsSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';
import type { SiteModule } from '../site-module.ts';
import { dataFiles } from './data-files.ts';

/** What may be one of ours. */
const ours = /^(?:(?:(?:topics|speakers)\/[\w-]+\/)?(?:feed\.xml|rss\.xml|feed\.json)|record\.(?:json|csv)|schemas\/[\w-]+\.json)$/;

/** Serves in development what a build publishes of all briefs together, made anew for each who asks. What a site has of its own stays. */
export function serveData(site: SiteModule): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'brevier:serve-data',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?');
        // The base may have been taken off the address, by whatever stands before.
        const path = address.slice(address.startsWith(site.base) ? site.base.length : 1);
        if (!ours.test(path) || existsSync(`${server.config.publicDir}/${path}`)) return next();
        try {
          const file = (await dataFiles(site)).find((file) => file.path === path);
          const text = file?.text();
          if (file) response.setHeader('Content-Type', file.type);
          else response.statusCode = 404;
          response.end(text);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
