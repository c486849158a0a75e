import { describe, expect, test } from 'vitest';
import { inBackground } from '../../src/node/in-background.ts';

const run = (data: unknown) => {
  const told: unknown[] = [];
  return inBackground('../../test/unit/background-work.ts', data, (message) => told.push(message), 'lowest').then(() => told);
};

describe('work in the background', () => {
  test('tells all that it has to tell, in order, and then is done', async () => {
    const told = await run({ count: 2_000, filler: 'é'.repeat(500) });
    expect(told).toHaveLength(2_000);
    expect(told.at(-1)).toEqual({ at: 1_999, filler: 'é'.repeat(500), priority: expect.any(Number) });
  });

  test.skipIf(process.platform === 'win32')('gives way to the rest', async () => {
    expect(await run({ count: 1, filler: '' })).toEqual([expect.objectContaining({ priority: 19 })]);
  });

  test('says why it failed', async () => {
    await expect(run({ fails: 'No fonts.' })).rejects.toThrow('No fonts.');
  });

  test('is missed where its process is gone', async () => {
    await expect(run({ ends: 9 })).rejects.toThrow('background-work.ts ended before its work');
  });
});
