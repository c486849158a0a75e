import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { brief, eventually, phone, settled, visits, wide } from './visit.ts';

const visit = visits();
const noScript = { ...wide, javaScriptEnabled: false };
const copying = { ...wide, permissions: ['clipboard-read', 'clipboard-write'] };

const callout = (page: Page) => page.locator('figure.attribution').first();
const button = (page: Page) => callout(page).getByRole('button');
const opacity = (page: Page) => button(page).evaluate((element) => getComputedStyle(element).opacity);

describe('a statement is copied with its attribution', () => {
  it('with its words, who said them, when, how they came, and its address', async () => {
    const page = await visit(brief, copying);
    const id = await callout(page).getAttribute('id');
    await callout(page).hover();
    await button(page).click();
    await eventually(() => page.getByRole('status').innerText()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [words, known, address] = copied.split('\n');
    expect(words).toMatch(/^“.+”$/);
    expect(known).toMatch(/^— Maria Zakharova .+ · 18 August 2025 · .*Gazeta\.ru/);
    expect(known).not.toMatch(/\d$/);
    expect(address).toBe(`${inject('url')}${brief}#${id}`);
    await eventually(() => button(page).innerText()).toBe('Copy with attribution');
  });

  it('by keyboard: the button is shown where it is reached', async () => {
    const page = await visit(brief, copying);
    expect(await opacity(page)).toBe('0');
    await callout(page).getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await opacity(page)).toBe('1');
  });

  it('by finger: the button is always shown, and 24 pixels high', async () => {
    const page = await visit(brief, phone);
    expect(await opacity(page)).toBe('1');
    expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });

  it('and nothing moves for it, nor is there anything below it', async () => {
    const [scripted, plain] = [await visit(brief, wide), await visit(brief, noScript)];
    await settled(scripted);
    const height = async (page: Page) => (await page.locator('article').boundingBox())?.height ?? Number.NaN;
    // Until the fonts have come, lines break elsewhere.
    await eventually(async () => (await height(scripted)) - (await height(plain))).toBe(0);
    const page = await visit(brief);
    const overlaps = await page.evaluate(
      () =>
        [...document.querySelectorAll('button.copy')].filter((copy) => {
          const next = copy.parentElement?.nextElementSibling;
          return next && next.getBoundingClientRect().top < copy.getBoundingClientRect().bottom - 1;
        }).length,
    );
    expect(overlaps).toBe(0);
  });

  it('not without JavaScript, where the permanent link stays', async () => {
    const page = await visit(brief, noScript);
    expect(await page.locator('button.copy').count()).toBe(0);
    expect(await callout(page).locator('a.ref').isVisible()).toBe(true);
  });
});

describe('a brief can be cited', () => {
  it('in words and in files, without JavaScript', async () => {
    const page = await visit(brief, noScript);
    await page.getByText('Cite this brief').click();
    const cite = page.locator('details.cite');
    expect(await cite.locator('.words').innerText()).toMatch(
      /^Brevier newsdesk\. “Moscow warns .+18 August 2025\. https:\/\/brevier\.example\/briefs\/moscow/,
    );
    for (const [name, start] of [
      ['moscow-warns-western-troops.bib', '@article{moscow-warns-western-troops,'],
      ['moscow-warns-western-troops.ris', 'TY  - NEWS'],
      ['moscow-warns-western-troops.csl.json', '['],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), cite.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(name);
      expect((await text(await download.createReadStream())).startsWith(start)).toBe(true);
    }
  });

  it('and its head leads to its data', async () => {
    const page = await visit(brief);
    const alternates = await page
      .locator('head link[rel=alternate]:not([type*=atom])')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
    expect(alternates).toEqual([
      ['application/json', '/briefs/moscow-warns-western-troops.json'],
      ['text/markdown', '/briefs/moscow-warns-western-troops.md'],
      ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', '/briefs/moscow-warns-western-troops.annotations.jsonld'],
    ]);
  });
});
