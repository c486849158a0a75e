import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, phone, visits } from './visit.ts';

const visit = visits();

const status = (page: Page) => page.locator('#status').innerText();
const values = (page: Page, facet: string) => page.getByLabel(facet).locator('option').allTextContents();
const results = (page: Page) => page.locator('#results > li');

/** Opens the record and waits for its facets, or for the answer to what the address asks. */
async function open(path = 'record/', options?: Parameters<typeof visit>[1]): Promise<Page> {
  const page = await visit(path, options);
  if (path.includes('?')) await eventually(() => status(page)).toMatch(/found\.$/);
  else await eventually(() => values(page, 'Language')).toHaveLength(3);
  return page;
}

/** Chooses a value and waits for as many statements as it said that there are. */
async function choose(page: Page, facet: string, value: string): Promise<number> {
  const shown = (await values(page, facet)).find((option) => option.startsWith(`${value} (`)) ?? '';
  const count = Number(/\((\d+)\)$/.exec(shown)?.[1]);
  await page.getByLabel(facet).selectOption(shown);
  await eventually(() => status(page)).toMatch(new RegExp(`^${count} statements? found\\.$`));
  return count;
}

describe('the record', () => {
  it('fetches nothing of the index before somebody filters: the lists come with the page', async () => {
    const page = await visit('record/');
    const fetched = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length);
    await page.locator('select[name=speaker]').waitFor();
    expect(await page.locator('select[name=speaker] option').allInnerTexts()).toContain('Maria Zakharova (24)');
    expect(await fetched()).toBe(0);
    await page.locator('select[name=speaker]').selectOption('Maria Zakharova');
    await eventually(() => status(page)).toBe('24 statements found.');
    expect(await fetched()).toBeGreaterThan(0);
  });

  it('shows the statements of a speaker, the newest first, in the place of the whole', async () => {
    const page = await open();
    const whole = page.locator('#whole');
    expect(await whole.isVisible()).toBe(true);
    const count = await choose(page, 'Speaker', 'Maria Zakharova');
    expect(await whole.isVisible()).toBe(false);
    while (await page.getByRole('button', { name: 'More results' }).isVisible()) {
      const before = await results(page).count();
      await page.getByRole('button', { name: 'More results' }).click();
      await eventually(() => results(page).count()).toBeGreaterThan(before);
    }
    expect(await results(page).count()).toBe(count);
    const days = (await results(page).locator('> .meta').allInnerTexts()).map((day) => Date.parse(`${day} UTC`));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    for (const who of await results(page).locator('.who').allInnerTexts()) expect(who).toContain('Maria Zakharova');
  });

  it('counts beside each value what it would find, beside the other facets that are chosen', async () => {
    const page = await open();
    const hers = await choose(page, 'Speaker', 'Maria Zakharova');
    const fewer = await choose(page, 'Kind', 'Paraphrase');
    expect(fewer).toBeLessThan(hers);
    for (const item of await results(page).all()) expect(await item.getAttribute('data-kind')).toBe('paraphrase');
    // A list takes one value: choosing another needs no way back.
    expect(await choose(page, 'Kind', 'Quotation')).toBeLessThan(hers);
  });

  it('shows a statement as the lists do, and leads to its place in its brief', async () => {
    const page = await open('record/?speaker=Maria+Zakharova&q=bloodshed');
    const found = results(page).filter({ hasText: 'prolong the' }).first();
    expect((await found.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^18 August 2025 Maria Zakharova pointed out .*prolong the bloodshed.* Partial quotation · comment · TASS.* · in Moscow warns/,
    );
    expect(await found.locator('mark').allInnerTexts()).toEqual(['bloodshed.”']);
    await found.getByRole('link', { name: '18 August 2025' }).click();
    await page.waitForURL(/\/briefs\/moscow-warns-western-troops\/#maria-zakharova-\w+$/);
    expect(await page.locator('.attribution:target').innerText()).toContain('bloodshed');
  });

  it('keeps what is chosen in the address: reloading or sharing it keeps words and facets', async () => {
    const page = await open();
    await choose(page, 'Speaker', 'Emmanuel Macron');
    await choose(page, 'Language', 'French');
    const [said, texts] = [await status(page), await results(page).allInnerTexts()];
    expect(new URL(page.url()).search).toBe('?speaker=Emmanuel+Macron&language=French');
    await page.reload();
    await eventually(() => status(page)).toBe(said);
    expect(await results(page).allInnerTexts()).toEqual(texts);
    expect(await page.getByLabel('Speaker').inputValue()).toBe('Emmanuel Macron');
  });

  it('is whole again when nothing is chosen any more', async () => {
    const page = await open('record/?kind=Paraphrase');
    await page.getByLabel('Kind').selectOption('Any');
    await eventually(() => page.locator('#whole').isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
    expect(await status(page)).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  it('is filtered with the keyboard alone, on a phone too', async () => {
    const page = await open('record/', phone);
    await page.getByLabel('Words').focus();
    await page.keyboard.type('bloodshed');
    await eventually(() => status(page)).toMatch(/found/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('speaker');
    await page.keyboard.press('ArrowDown');
    await eventually(() => new URL(page.url()).searchParams.has('speaker')).toBe(true);
    await eventually(() => status(page)).toMatch(/found/);
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('speaker');
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
