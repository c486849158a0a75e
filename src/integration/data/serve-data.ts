import type { ViteUserConfig } from 'astro';
import type { SiteModule } from '../site-module.ts';
import { dataFiles } from './data-files.ts';

/** Serves in development what a build publishes of all briefs together, made anew for each who asks. */
export function serveData(site: SiteModule): NonNullable<ViteUserConfig['plugins']>[number] {
  // The base may have been taken off the address, by whatever stands before.
  const pattern = new RegExp(
    `^(?:${site.base}|/)((?:(?:topics|speakers)/[\\w-]+/)?(?:feed|rss)\\.\\w+|record\\.\\w+|schemas/[\\w.-]+)(?:\\?|$)`,
  );
  return {
    name: 'brevier:serve-data',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, path] = pattern.exec(request.url ?? '') ?? [];
        if (!path) return next();
        try {
          const file = (await dataFiles(site)).find((file) => file.path === path);
          if (file) response.setHeader('Content-Type', file.type);
          else response.statusCode = 404;
          response.end(file?.text());
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
