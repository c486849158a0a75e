/** `import brevier from 'brevier'` in astro.config.mjs. */
export { brevier as default } from './integration/brevier.ts';
export type { BrevierOptions } from './integration/options.ts';
