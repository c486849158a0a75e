import type { AstroIntegrationLogger } from 'astro';

const interval = 1_000;

/** Counts long work on a terminal, a line a second; silent elsewhere, and in CI. */
export function progressOf(total: number, noun: string, logger: Pick<AstroIntegrationLogger, 'info'>): () => void {
  if (!process.stdout.isTTY || process.env.CI) return () => {};
  let [done, told] = [0, performance.now()];
  return () => {
    done++;
    if (performance.now() - told < interval) return;
    told = performance.now();
    logger.info(`${done} of ${total} ${noun}`);
  };
}
