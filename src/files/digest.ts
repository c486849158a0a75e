import { createHash } from 'node:crypto';

/** A short name for texts that no others have. */
export const digest = (...parts: readonly string[]): string => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
};
