import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type DevServer, startDev } from '../dev-server.ts';
import { fixtureSite, type Site } from '../sites.ts';

let site: Site;
let server: DevServer;
let browser: Browser;
let page: Page;
/** The text of the brief with what is planted in it: excuses for which there is no reason. */
let planted: string;

const bell = 'content/briefs/bell-falls-silent.mdx';
const soon = { timeout: 30_000 };
const excuse = 'brevier-ignore snapshot-exists: the gull says so';

beforeAll(async () => {
  site = await fixtureSite('toolbar');
  await site.edit(bell, 'dateline: Pellowick', `dateline: Pellowick # ${excuse}`);
  await site.edit(bell, 'The bell has rung', `{/* ${excuse} */}\n\nThe bell has rung`);
  await site.edit(bell, '“From ten', `{/* ${excuse} */}\n“From ten`);
  await site.edit('content/pages/about.mdx', 'See [the archive]', `{/* ${excuse} */} See [the archive]`);
  planted = await site.read(bell);
  [server, browser] = await Promise.all([startDev(site.root), chromium.connect(inject('browser'))]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterEach(async () => {
  await page.close();
  await site.write(bell, planted);
});

const app = () => page.locator('button[data-app-id="brevier:problems"]');
const items = () => page.locator('astro-dev-toolbar-window .panel li', { hasText: 'Nothing here breaks "snapshot-exists".' });
const shown = (item: Locator) => item.getByRole('button', { name: 'Show in the page' }).click();

/** Opens a page and the list of its problems, from the keyboard. */
async function open(path: string): Promise<void> {
  await expect.poll(() => page.goto(server.url + path).then(Boolean, () => false), soon).toBe(true);
  // The toolbar takes a moment to start its apps, and answers no key before.
  await expect
    .poll(async () => {
      if ((await page.locator('astro-dev-toolbar-window .panel').isVisible()) === false) await app().press('Enter');
      return page.locator('astro-dev-toolbar-window .panel').isVisible();
    }, soon)
    .toBe(true);
}

describe('the list of problems in the preview', () => {
  it('shows warnings too, each with fact, remedy and rule, and counts them', async () => {
    await open('briefs/bell-falls-silent/');
    await expect.poll(() => items().count(), soon).toBe(3);
    const said = await items().first().innerText();
    expect(said).toMatch(/^Warning Nothing here breaks "snapshot-exists"\.\s+Take the comment out\./);
    expect(said).toContain('excuse-is-used');
    expect(await page.locator('.panel [role=status]').innerText()).toMatch(/\d warnings.* in content\/briefs\/bell-falls-silent\.mdx$/);
    expect(await app().locator('.notification').getAttribute('data-level')).toBe('warning');
  });

  it('marks the places in the page: a statement, the block below a comment, a field of the frontmatter', async () => {
    await open('briefs/bell-falls-silent/');
    await expect.poll(() => items().count(), soon).toBe(3);
    await shown(items().nth(0));
    expect(await page.locator('[data-problem-here]').innerText()).toContain('By Paper desk');
    await shown(items().nth(1));
    expect(await page.locator('[data-problem-here]').innerText()).toMatch(/^The bell has rung/);
    await shown(items().nth(2));
    const statement = page.locator('[data-problem-here]');
    expect(await statement.innerText()).toContain('“From ten to six');
    expect(await statement.evaluate((element) => [element.matches('figure'), getComputedStyle(element).outlineStyle])).toEqual([
      true,
      'dashed',
    ]);
  });

  it('takes the marks away with the list', async () => {
    await open('briefs/bell-falls-silent/');
    await expect.poll(() => page.locator('[data-problem]').count(), soon).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[data-problem]').count(), soon).toBe(0);
  });

  it('opens the editor at the line', async () => {
    await open('briefs/bell-falls-silent/');
    const asked: string[] = [];
    await page.route('**/__open-in-editor**', (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('file') ?? '');
      return route.fulfill({ status: 200 });
    });
    await items().last().getByRole('button', { name: 'in the editor' }).click();
    const line = planted.split('\n').findLastIndex((text) => text.includes(excuse)) + 1;
    await expect.poll(() => asked, soon).toEqual([`${site.root}/${bell}:${line}:1`]);
  });

  it('follows an edit, and stays open', async () => {
    await open('briefs/bell-falls-silent/');
    await expect.poll(() => items().count(), soon).toBe(3);
    await site.edit(bell, `{/* ${excuse} */}\n\n`, '');
    await expect.poll(() => items().count(), soon).toBe(2);
    expect(await items().first().isVisible()).toBe(true);
  });

  it('lists those of a page of the site’s own, and marks them', async () => {
    await open('about/');
    await expect.poll(() => items().count(), soon).toBe(1);
    await shown(items().first());
    expect(await page.locator('[data-problem-here]').innerText()).toContain('The paper is');
  });

  it('is calm where nothing is wrong, and says what it can’t know', async () => {
    await open('speakers/odile-farrow/');
    await expect.poll(() => page.locator('.panel').innerText(), soon).toContain('Nothing wrong on this page.');
    expect(await app().locator('.notification').getAttribute('data-active')).toBeNull();
    await open('');
    await expect.poll(() => page.locator('.panel').innerText(), soon).toContain('This page is made from many files.');
  });
});
