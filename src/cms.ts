/** Forms for the content of a site, in Sveltia CMS: see the page that `brevier init --cms` makes. */
export { type Backend, type Cms, cms } from './cms/config.ts';
