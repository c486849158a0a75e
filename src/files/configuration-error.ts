/** A mistake in astro.config.mjs. The message says what to change; a stack would say nothing more. */
export class ConfigurationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigurationError';
    this.stack = '';
  }
}
