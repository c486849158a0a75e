import { expect, test } from 'vitest';
import { run } from '../sites.ts';

test('the briefs of this repository have no error, and no warning', async () => {
  const { status, output } = await run(['src/cli/brevier.mjs', 'check', '--max-warnings', '0']);
  expect(output).not.toMatch(/ {2}(?:error|warning) {2}/);
  expect(output).toMatch(/briefs? checked\.|Nothing is wrong/);
  expect(status).toBe(0);
});
