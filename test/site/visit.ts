import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export type Visit = (path: string, options?: BrowserContextOptions) => Promise<Page>;

export const wide = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** The brief that most tests read. */
export const brief = 'briefs/moscow-warns-western-troops/';

/**
 * Opens pages of the built site for the tests of one file, those with equal options as tabs of one window, so that fonts are fetched
 * once. After each test, no page may have had an error to tell.
 */
export function visits(): Visit {
  let browser: Browser;
  const windows = new Map<string, Promise<BrowserContext>>();
  let pages: Page[] = [];
  let troubles: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const [opened, told] = [pages, troubles];
    [pages, troubles] = [[], []];
    await Promise.all(opened.map((page) => page.close()));
    expect(told).toEqual([]);
  });
  return async (path, options = wide) => {
    const key = JSON.stringify(options);
    const context = windows.get(key) ?? browser.newContext(options);
    windows.set(key, context);
    const page = await (await context).newPage();
    pages.push(page);
    watch(page, (trouble) => troubles.push(`${path}: ${trouble}`));
    await page.goto(inject('url') + path);
    return page;
  };
}

function watch(page: Page, tell: (trouble: string) => void): void {
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && tell(message.text()));
  page.on('pageerror', (error) => tell(String(error)));
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && tell(`${request.url()} failed`));
  page.on(
    'response',
    (response) =>
      response.status() >= 400 && !response.request().isNavigationRequest() && tell(`${response.url()} answers ${response.status()}`),
  );
}

/** Opens pages one after the other in one tab: quicker than a visit each. */
export async function* tour(visit: Visit, paths: Iterable<string>, options?: BrowserContextOptions): AsyncGenerator<[Page, string]> {
  let page: Page | undefined;
  for (const path of paths) {
    if (page) await page.goto(inject('url') + path);
    else page = await visit(path, options);
    yield [page, path];
  }
}

/** Waits for what a page comes to: machines are slow at times. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Pages load their fonts late; places on them are measured after that. */
export const settled = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
};
