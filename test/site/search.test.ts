import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brief, eventually, visits } from './visit.ts';

const visit = visits();

/** What the page says of its results, when it has them. */
const status = (page: Page) => page.getByRole('status').innerText();
const box = (page: Page) => page.getByRole('searchbox', { name: 'Words to search for' });
const facet = (page: Page, name: string, value: string) =>
  page.locator(`[data-facet=${name}]`).getByRole('checkbox', { name: new RegExp(`^${value} `) });

/** Types and waits for what was typed to be answered. */
async function search(page: Page, words: string): Promise<void> {
  await eventually(() => status(page)).toMatch(/briefs/);
  await box(page).fill(words);
  await eventually(() => new URL(page.url()).searchParams.get('q')).toBe(words);
  await eventually(() => status(page)).toMatch(/found/);
  if (!/^Nothing/.test(await status(page))) await page.locator('#results > li').first().waitFor();
}

describe('the search', () => {
  it('shows all briefs, the newest first, before anything is typed', async () => {
    const page = await visit('search/');
    await eventually(() => status(page)).toMatch(/^\d+ briefs\. Type a word, or choose a facet\.$/);
    await page.locator('#results > li').nth(1).waitFor();
    const dates = await page.locator('#results > li > .meta').allInnerTexts();
    const days = dates.map((date) => Date.parse(`${date} UTC`));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('finds a brief by a word in a statement, says who spoke, and marks the word', async () => {
    const page = await visit('search/');
    await search(page, 'bloodshed');
    const hit = page.locator('.hits a').filter({ hasText: 'prolong the' }).first();
    expect(await hit.innerText()).toMatch(/^Maria Zakharova pointed out .*everything possible to prolong the bloodshed/s);
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['bloodshed.”']);
  });

  it('keeps the space after a word that it marks in an excerpt', async () => {
    const page = await visit('search/');
    await search(page, 'troops');
    const after = await page
      .locator('#results p:not(.meta) mark')
      .evaluateAll((marks) => marks.map((mark) => (mark.nextSibling?.textContent ?? '').charAt(0)));
    expect(after.length).toBeGreaterThan(0);
    for (const next of after) expect(next).toMatch(/^[^\p{L}]?$/u);
  });

  it('leads from a hit to the statement, which is marked and in sight', async () => {
    const page = await visit('search/');
    await search(page, 'red line');
    await page.locator('.hits a').filter({ hasText: 'on Ukrainian soil' }).click();
    await page.waitForURL(`**/${brief}#maria-zakharova-*`);
    const target = page.locator('.attribution:target');
    expect(await target.innerText()).toBe('any deployment of Western forces on Ukrainian soil would cross a red line');
    const shown = await target.boundingBox();
    expect(shown?.y).toBeGreaterThanOrEqual(0);
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(900);
  });

  it('narrows by a facet, and by several: any value of one, all of different ones', async () => {
    const page = await visit('search/');
    await search(page, 'Ukraine');
    const all = await page.locator('#results > li').count();
    await facet(page, 'speaker', 'Maria Zakharova').check();
    await eventually(() => page.locator('#results > li').count()).toBeLessThan(all);
    const hers = await page.locator('#results > li').count();
    expect(await status(page)).toBe(`${hers} briefs found.`);
    await facet(page, 'speaker', 'Keir Starmer').check();
    await eventually(() => page.locator('#results > li').count()).toBeGreaterThan(hers);
    await page.locator('[data-facet=year] summary').click();
    const either = await page.locator('#results > li').count();
    await facet(page, 'year', '2024').check();
    await eventually(() => page.locator('#results > li').count()).toBeLessThan(either);
    for (const date of await page.locator('#results > li > .meta').allInnerTexts()) expect(date).toMatch(/2024$/);
  });

  it('changes list and status at one moment', async () => {
    const page = await visit('search/');
    await search(page, 'Ukraine');
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const count = document.querySelectorAll('#results > li').length;
        const said = document.querySelector('#status')?.textContent ?? '';
        if (Number.parseInt(said, 10) !== count) told.push(`“${said}” above ${count} briefs`);
      }).observe(document.querySelector('.find') as Element, { childList: true, subtree: true, characterData: true });
    });
    const value = facet(page, 'speaker', 'Maria Zakharova');
    for (const change of [() => value.check(), () => value.uncheck()]) {
      const before = await status(page);
      await change();
      await eventually(() => status(page)).not.toBe(before);
    }
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  });

  it('counts beside each value how many briefs it leaves', async () => {
    const page = await visit('search/');
    await search(page, 'Ukraine');
    const value = facet(page, 'speaker', 'Maria Zakharova');
    const count = await value.locator('xpath=..').locator('.count').innerText();
    await value.check();
    await eventually(() => page.locator('#results > li').count()).toBe(Number(count));
  });

  it('stands in the address: reloading or sharing it keeps words and facets', async () => {
    const page = await visit('search/');
    await search(page, 'escalation');
    await facet(page, 'kind', 'Paraphrase').check();
    await eventually(() => new URL(page.url()).searchParams.get('kind')).toBe('Paraphrase');
    await eventually(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
    const [said, titles] = [await status(page), await page.locator('#results h2').allInnerTexts()];
    await page.reload();
    await eventually(() => status(page)).toBe(said);
    expect(await box(page).inputValue()).toBe('escalation');
    expect(await facet(page, 'kind', 'Paraphrase').isChecked()).toBe(true);
    await eventually(() => page.locator('#results h2').allInnerTexts()).toEqual(titles);
  });

  it('is there again when a reader comes back from a result', async () => {
    const page = await visit('search/');
    await search(page, 'bloodshed');
    await page.locator('#results h2 a').first().click();
    await page.waitForURL('**/briefs/**');
    await page.goBack();
    await eventually(() => status(page)).toMatch(/found/);
    expect(await box(page).inputValue()).toBe('bloodshed');
  });

  it('says that nothing was found, and what to try', async () => {
    const page = await visit('search/');
    await search(page, 'quxfnord');
    expect(await status(page)).toBe('Nothing found. Try fewer words, or take a facet out.');
    expect(await page.locator('#results > li').count()).toBe(0);
  });

  it('takes markup that is typed for text', async () => {
    const page = await visit('search/?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E');
    await eventually(() => status(page)).toMatch(/found/i);
    expect(await page.title()).toBe('Search · Brevier');
    expect(await page.locator('main img').count()).toBe(0);
  });
});
