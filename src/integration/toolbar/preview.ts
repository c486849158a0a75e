import type { AstroIntegration } from 'astro';
import type { SiteModule } from '../site-module.ts';
import { problemsOfPage } from './problems-of-page.ts';

/** The names of what the toolbar app and the server tell each other. */
export const asked = 'brevier:asked';
export const answered = 'brevier:answered';
export const changed = 'brevier:changed';

/** In `astro dev`, an app in Astro's toolbar with the problems of the page that is open. */
export function preview(site: SiteModule): AstroIntegration {
  return {
    name: 'brevier:preview',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp }) => {
        addDevToolbarApp({ id: 'brevier:problems', name: 'Problems', icon, entrypoint: new URL('./app.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, toolbar, logger }) => {
        toolbar.on(asked, ({ path }: { path: string }) => {
          problemsOfPage(path, site).then(
            (problems) => toolbar.send(answered, { path, ...problems }),
            (error: Error) => logger.error(error.message),
          );
        });
        // A page whose HTML stays as it was is not loaded again, and may have other problems.
        server.watcher.on('all', (_event, file) => {
          if (file.replaceAll('\\', '/').startsWith(site.folders.content)) toolbar.send(changed, {});
        });
      },
    },
  };
}

/** A proofreader's mark: a line of text, and what was struck out of it. */
const icon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"><path d="M4 6h16M4 12h6M17 12h3M4 18h16M9 15l7-6"/></svg>';
