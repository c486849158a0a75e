import type { ViteUserConfig } from 'astro';
import { type BriefFile, briefFiles } from '../exports/brief-files.ts';
import { serveFile } from './serve-file.ts';
import type { SiteModule } from './site-module.ts';

/** Serves in development what a build publishes of each brief beside its page. */
export function serveExports({ base, folders }: Pick<SiteModule, 'base' | 'folders'>): NonNullable<ViteUserConfig['plugins']>[number] {
  const endings = Object.keys(briefFiles).join('|').replaceAll('.', '\\.');
  const pattern = new RegExp(`^(briefs/[\\w/-]+)(${endings})(?:\\?|$)`);
  return {
    name: 'brevier:serve-exports',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { url = '' } = request;
        // The base may have been taken off the address, by whatever stands before.
        const [, path, ending] = pattern.exec(url.slice(url.startsWith(base) ? base.length : 1)) ?? [];
        if (!ending) return next();
        serveFile(`${folders.exports}${path}${ending}`, `${briefFiles[ending as BriefFile]}; charset=utf-8`, response, next);
      });
    },
  };
}
