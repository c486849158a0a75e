import type { BrowserContext, Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPages } from '../pages.ts';
import { brief, settled, visits, wide } from './visit.ts';

const visit = visits();

type Weights = Partial<Record<'document' | 'stylesheet' | 'font' | 'script' | 'fetch' | 'other', number>>;

/** Bytes on the wire of a page, by type, as a first visit fetches them. */
async function weigh(from: Page, path: string): Promise<{ total: number; byType: Weights }> {
  // A window of its own, in which nothing is cached.
  const context = (await from.context().browser()?.newContext(wide)) as BrowserContext;
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(inject('url') + path, { waitUntil: 'networkidle' });
  await settled(page);
  const byType: Weights = {};
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    const type = request.resourceType() as keyof Weights;
    byType[type] = (byType[type] ?? 0) + responseBodySize;
  }
  await context.close();
  return { total: Object.values(byType).reduce((sum, size) => sum + size, 0), byType };
}

describe('a page weighs little', () => {
  it.each([
    [brief, 300_000],
    ['', 225_000],
    // Two languages, each with 60 KB of WebAssembly that knows its word forms.
    ['search/', 340_000],
    ['about/', 170_000],
  ])('/%s stays below %i bytes on the wire', async (path, most) => {
    const page = await visit('404.html');
    const { total, byType } = await weigh(page, path);
    expect(total, JSON.stringify(byType)).toBeLessThan(most);
  });
});

describe('a brief', () => {
  it('is some 14 KB of text and style beside its fonts, and fetches no script', async () => {
    const page = await visit('404.html');
    const { byType } = await weigh(page, brief);
    expect((byType.document ?? 0) + (byType.stylesheet ?? 0)).toBeLessThan(20_000);
    expect(byType.script).toBeUndefined();
  });
});

describe('no page asks another host', () => {
  it('for anything', async () => {
    const page = await visit('404.html');
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith(inject('url')) || asked.push(request.url()));
    for (const path of await kindsOfPages(inject('dist'))) await page.goto(inject('url') + path);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
});
