import { createReadStream, existsSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';
import { exportTypes } from './export-brief.ts';
import type { SiteModule } from './site-module.ts';

/** Serves in development what a build publishes of each brief beside its page. */
export function serveExports({ base, folders }: Pick<SiteModule, 'base' | 'folders'>): NonNullable<ViteUserConfig['plugins']>[number] {
  const endings = Object.keys(exportTypes).join('|').replaceAll('.', '\\.');
  const pattern = new RegExp(`^${base}(briefs/[\\w/-]+)(${endings})(?:\\?|$)`);
  return {
    name: 'brevier:serve-exports',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path, ending] = pattern.exec(request.url ?? '') ?? [];
        const file = `${folders.exports}${path}${ending}`;
        if (!ending || !existsSync(file)) return next();
        response.setHeader('Content-Type', exportTypes[ending as keyof typeof exportTypes]);
        createReadStream(file).pipe(response);
      });
    },
  };
}
