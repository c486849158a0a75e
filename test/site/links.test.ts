import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { brokenLinks, builtPages, missingAssets } from '../pages.ts';

describe('the built site', () => {
  it('has no link that leads nowhere, and none to a part of a page that is not there', async () => {
    expect(await brokenLinks(inject('dist'))).toEqual([]);
  });

  it('names no style sheet, script or font that is not there', async () => {
    expect(await missingAssets(inject('dist'))).toEqual([]);
  });

  it('has no page that no other page leads to', async () => {
    const pages = await builtPages(inject('dist'));
    const led = new Set(pages.flatMap(({ path, links }) => links.map((link) => new URL(link, `http://site/${path}`).pathname.slice(1))));
    expect(pages.map(({ path }) => path).filter((path) => path !== '404.html' && !led.has(path))).toEqual([]);
  });

  it('lists every page in the sitemap, but for the one of errors', async () => {
    const sitemap = await readFile(join(inject('dist'), 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/brevier\.example\/([^<]*)<\/loc>/g)].map(([, path]) => path);
    const pages = (await builtPages(inject('dist'))).map(({ path }) => path).filter((path) => path !== '404.html');
    expect(listed.sort()).toEqual(pages.sort());
  });

  it('publishes neither snapshots nor the files that authors write', async () => {
    const files = await readdir(inject('dist'), { recursive: true });
    expect(files.filter((file) => /\.(?:mdx|ya?ml|txt)$|snapshots/.test(file) && !/^(?:robots|llms)\.txt$/.test(file))).toEqual([]);
  });
});
