import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, visits } from './visit.ts';

const visit = visits();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');
const ready = (page: Page, words: RegExp) => eventually(() => page.getByRole('status').innerText()).toMatch(words);

async function typed(page: Page, words: string): Promise<void> {
  await ready(page, /Type a word/);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(words);
  await page.locator('#results[aria-busy=false] a').first().waitFor();
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await page.locator('#results[aria-busy=false] a').first().waitFor();
}

describe('with the keyboard alone, the search', () => {
  it('takes what is typed as soon as the page is there', async () => {
    const page = await visit('search/');
    await ready(page, /Type a word/);
    await page.keyboard.type('bloodshed');
    await ready(page, /found/);
  });

  it('goes down into the results, up among them, and opens one', async () => {
    const page = await visit('search/');
    await typed(page, 'bloodshed');
    const links = await page.locator('#results a').allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/briefs/**#*');
    expect(await page.locator('.attribution:target').innerText()).toContain('bloodshed');
  });

  it('comes back to the box with Escape, and with ArrowUp from the first result', async () => {
    const page = await visit('search/');
    await typed(page, 'Ukraine');
    for (const key of ['Escape', 'ArrowUp']) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).not.toBe('q');
      await page.keyboard.press(key);
      expect(await focused(page)).toBe('q');
    }
  });

  it('goes with Tab from the box to the facets, then to the results', async () => {
    const page = await visit('search/');
    await typed(page, 'bloodshed');
    const order: string[] = [];
    for (let presses = 0; presses < 40 && order.at(-1) !== 'result'; presses++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          return element?.matches('summary')
            ? 'facet'
            : element?.matches('input')
              ? 'value'
              : element?.closest('#results')
                ? 'result'
                : 'other';
        }),
      );
    }
    expect(order[0]).toBe('facet');
    expect(order).toContain('value');
    expect(order.at(-1)).toBe('result');
    expect(order).not.toContain('other');
  });

  it('stays on the facet that was chosen, though the boxes are made anew', async () => {
    const page = await visit('search/');
    await typed(page, 'Ukraine');
    const value = page.locator('[data-facet=kind]').getByRole('checkbox').first();
    await value.focus();
    const name = await value.getAttribute('value');
    await page.keyboard.press('Space');
    await eventually(() => new URL(page.url()).searchParams.get('kind')).toBe(name);
    await eventually(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(name);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  });

  it('shows where the focus is', async () => {
    const page = await visit('search/');
    await typed(page, 'bloodshed');
    await page.keyboard.press('ArrowDown');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
  });
});

describe('on any page, the first Tab', () => {
  it('leads past the masthead to the text', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Skip to the text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});
