import { defineConfig } from 'vitest/config';

const project = (name: string, hooks = 120_000) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: hooks },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/counts-reporter.ts'],
    // Two builds at a time are enough for a machine of two cores.
    maxWorkers: 2,
    projects: [project('unit'), project('build'), project('site'), project('package', 300_000)],
  },
});
