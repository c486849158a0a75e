import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../src/integration/publish/publish.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ostrevik-'));
});
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const text = (path: string) => readFile(join(root, path), 'utf8');
const run = (output = 'dist/') => publish(join(root, 'staging/'), join(root, output));

describe('publishing a build', () => {
  test('puts the new one in the place of the last, of which nothing is left', async () => {
    await put('dist/old.html', 'Monday');
    await put('dist/index.html', 'Monday');
    await put('staging/index.html', 'Tuesday');
    await run();
    expect(await text('dist/index.html')).toBe('Tuesday');
    expect(existsSync(join(root, 'dist/old.html'))).toBe(false);
    expect(existsSync(join(root, 'staging'))).toBe(false);
    expect(existsSync(join(root, 'staging-previous'))).toBe(false);
  });

  test('makes the folder of the first one, and those above it', async () => {
    await put('staging/index.html', 'Tuesday');
    await run('www/ostrevik/dist/');
    expect(await text('www/ostrevik/dist/index.html')).toBe('Tuesday');
  });

  test('keeps the last one when there is no new one to move', async () => {
    await put('dist/index.html', 'Monday');
    await expect(run()).rejects.toThrow('There is no build to publish in ');
    expect(await text('dist/index.html')).toBe('Monday');
  });

  test('keeps the last one when there is no new one to move, also beside a .git folder', async () => {
    await put('dist/.git/HEAD', 'ref: refs/heads/pages');
    await put('dist/index.html', 'Monday');
    await expect(run()).rejects.toThrow('There is no build to publish in ');
    expect([await text('dist/index.html'), await text('dist/.git/HEAD')]).toEqual(['Monday', 'ref: refs/heads/pages']);
  });

  test('keeps the .git folder of the output with its history', async () => {
    await put('dist/.git/HEAD', 'ref: refs/heads/pages');
    await put('dist/.git/objects/aa/bb', 'blob');
    await put('staging/index.html', 'Tuesday');
    await run();
    expect([await text('dist/.git/HEAD'), await text('dist/.git/objects/aa/bb')]).toEqual(['ref: refs/heads/pages', 'blob']);
    expect(await text('dist/index.html')).toBe('Tuesday');
  });

  test('is not confused by what an interrupted one left behind', async () => {
    await put('staging-previous/index.html', 'Sunday');
    await put('dist/index.html', 'Monday');
    await put('staging/index.html', 'Tuesday');
    await run();
    expect(await text('dist/index.html')).toBe('Tuesday');
    expect(existsSync(join(root, 'staging-previous'))).toBe(false);
  });

  test('can be done again and again', async () => {
    for (const day of ['Monday', 'Tuesday', 'Wednesday']) {
      await put('staging/index.html', day);
      await run();
      expect(await text('dist/index.html')).toBe(day);
    }
  });
});
