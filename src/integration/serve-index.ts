import { createReadStream, existsSync } from 'node:fs';
import type { ViteUserConfig } from 'astro';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** In development, the search page searches the last build; where there is none, it says how to get one. */
export function serveIndex(output: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'brevier:serve-index',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (!name || name.includes('..')) return next();
        const file = `${output}pagefind/${name}`;
        if (!existsSync(file)) {
          response.statusCode = 404;
          return response.end();
        }
        response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  };
}
