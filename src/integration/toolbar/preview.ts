import type { AstroIntegration } from 'astro';
import type { SiteModule } from '../site-module.ts';
import { type Asked, answered, asked, changed } from './messages.ts';
import { problemsOfPage } from './problems-of-page.ts';

/** In `astro dev`, an app in Astro's toolbar with the problems of the page that is open. */
export function preview(site: SiteModule): AstroIntegration {
  return {
    name: 'brevier:preview',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp }) => {
        addDevToolbarApp({ id: 'brevier:problems', name: 'Problems', icon, entrypoint: new URL('./app.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, toolbar, logger }) => {
        toolbar.on(asked, ({ path }: Asked) => {
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

/** Lines of text, one of them with a proofreader's tick. */
const icon =
  '<svg viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 5h16M4 12h6M4 19h6M14 16l3 3 5-8"/></svg>';
