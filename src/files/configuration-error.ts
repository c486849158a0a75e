/** A mistake in what a site sets up: astro.config.mjs, src/content.config.ts, the baseline. The message says what to change; a stack would say nothing more. */
export class ConfigurationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigurationError';
    this.stack = '';
  }
}
