import { hash } from 'node:crypto';

/** A short name for texts that no others have. */
export const digest = (...parts: readonly string[]): string => hash('sha1', parts.join('\0'), 'base64url');
