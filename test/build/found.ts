import { chromium } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serve } from '../serve.ts';

/** The titles of the briefs that the search page of a built site finds for a word. */
export async function found(dist: string, base: string, word: string): Promise<string[]> {
  const [browser, served] = await Promise.all([chromium.connect(inject('browser')), serve(dist, base)]);
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}search/?q=${encodeURIComponent(word)}`);
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText(), { timeout: 20_000 }).toMatch(/found/i);
    const count = Number.parseInt(await status.innerText(), 10) || 0;
    await expect.poll(() => page.locator('#results > li').count()).toBe(count);
    return await page.locator('#results h2').allInnerTexts();
  } finally {
    await browser.close();
    await served.close();
  }
}
