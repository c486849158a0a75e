import type { AstroConfig, ViteUserConfig } from 'astro';
import type { Publication } from '../exports/publication.ts';
import type { ResolvedOptions } from '../files/options.ts';
import type { Folders } from './folders.ts';

/** What loaders and routes, which Vite runs, must know of the configuration. */
export interface SiteModule {
  options: ResolvedOptions;
  folders: Folders;
  /** With slashes at both ends. */
  base: string;
  /** The site as what it publishes as data names it. */
  publication: Publication;
  /** Whether `public/` holds a favicon.svg. */
  favicon: boolean;
  /** The scripts (ISO 15924) that social cards can be drawn in; none where the site wants no cards. */
  cardScripts: string[];
  command: 'build' | 'dev';
}

export const withSlashes = ({ base }: Pick<AstroConfig, 'base'>) => `/${base}/`.replace(/\/+/g, '/');

/** The absolute address of the site's root where the configuration says where it will stand, else its base path. */
export const rootOf = (config: Pick<AstroConfig, 'base' | 'site'>) =>
  config.site ? new URL(withSlashes(config), config.site).href : withSlashes(config);

const name = 'virtual:brevier/site';

/** Serves the configuration as `virtual:brevier/site`. */
export function siteModule(site: SiteModule): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'brevier:site',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => `\0${name}` },
    load: { filter: { id: new RegExp(`^\0${name}$`) }, handler: () => `export default ${JSON.stringify(site)};` },
  };
}
