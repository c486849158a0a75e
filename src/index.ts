export type { BrevierOptions } from './files/options.ts';
/** `import brevier from 'brevier'` in astro.config.mjs. */
export { brevier as default } from './integration/brevier.ts';
