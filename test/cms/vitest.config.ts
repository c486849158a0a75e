import { defineConfig } from 'vitest/config';

/** Apart from `npm test`: a build with the forms takes its time. `npm run test:cms`. */
export default defineConfig({ test: { include: ['test/cms/**/*.test.ts'], testTimeout: 60_000 } });
