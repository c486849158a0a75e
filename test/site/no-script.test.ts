import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { brief, visits, wide } from './visit.ts';

const visit = visits();
const noScript = { ...wide, javaScriptEnabled: false };

describe('without JavaScript', () => {
  it('every page but the search is complete: few have a script, which helps to copy and to filter', async () => {
    const scripted = (await builtPages(inject('dist'))).filter(({ html }) => /<script(?![^>]*application\/ld\+json)/.test(html));
    expect([...new Set(scripted.map(({ path }) => path.replace(/^briefs\/.+/, 'briefs/*')))]).toEqual(['briefs/*', 'record/', 'search/']);
  });

  it('the notes of a brief stand beside its text', async () => {
    const page = await visit(brief, noScript);
    expect(await page.locator('.note').count()).toBe(await page.locator('span.attribution').count());
    for (const note of await page.locator('.note').all()) expect(await note.isVisible()).toBe(true);
  });

  it('the originals of translations open', async () => {
    const page = await visit(brief, noScript);
    await page.getByText('Our translation from Russian: show the original').first().click();
    expect(await page.locator('details[open] [lang=ru]').isVisible()).toBe(true);
  });

  it('the search page says what to do, and shows no box that does nothing', async () => {
    const page = await visit('search/', noScript);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const said = page.locator('main noscript');
    expect(await said.isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/);
    await page.locator('main').getByRole('link', { name: 'archive' }).click();
    await page.waitForURL('**/archive/');
  });
});
