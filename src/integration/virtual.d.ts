declare module 'virtual:brevier/site' {
  import type { SiteModule } from './site-module.ts';

  const site: SiteModule;
  export default site;
}
