import { defineConfig } from 'vitest/config';

interface Suite {
  hookTimeout?: number;
  globalSetup?: string[];
}

const suite = (name: string, { hookTimeout = 120_000, globalSetup = [] }: Suite = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout, globalSetup },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/counts-reporter.ts'],
    // Two builds or browsers at a time are enough for a machine of two cores.
    maxWorkers: 2,
    projects: [
      suite('unit'),
      suite('cli'),
      suite('build', { globalSetup: ['test/build/setup.ts'] }),
      suite('site', { globalSetup: ['test/site/setup.ts'] }),
      suite('package', { hookTimeout: 300_000 }),
    ],
  },
});
