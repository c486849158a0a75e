import type { ViteUserConfig } from 'astro';
import { serveFile } from './serve-file.ts';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', png: 'image/png' };

/**
 * In development, the search page searches the last build, and the social cards are those of the last build. Where there is none, the
 * search page says how to get one.
 */
export function serveLastBuild(output: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'brevier:serve-last-build',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/(pagefind\/[\w./-]+|briefs\/[\w/-]+\.png)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (!name || name.includes('..')) return next();
        const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        serveFile(output + name, type, response, () => {
          response.statusCode = 404;
          response.end();
        });
      });
    },
  };
}
