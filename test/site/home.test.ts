import { describe, expect, it } from 'vitest';
import { brief, phone, visits, wide } from './visit.ts';

const visit = visits();

describe('the front page', () => {
  it('leads with the newest brief, its words and who spoke them', async () => {
    const page = await visit('');
    const lead = page.locator('main article').first();
    const title = lead.getByRole('heading', { level: 1 });
    const dates = await page.locator('main time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(await lead.locator('blockquote').innerText()).toMatch(/[“«„].+[”»“]/s);
    expect(await lead.locator('figcaption b').innerText()).not.toBe('');
    const name = await title.innerText();
    await title.getByRole('link').click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  });

  it('lists the other briefs, each with date, title, summary and counts, and leads to them', async () => {
    const page = await visit('');
    const latest = page.getByRole('region', { name: 'Latest' });
    const entry = latest.getByRole('listitem').filter({ hasText: 'Moscow warns NATO troops' });
    expect(await entry.innerText()).toMatch(
      /18 August 2025 · Moscow\s+Moscow warns NATO troops[^\n]+\s+The Russian Foreign Ministry rejects [^\n]+\s+21 statements · 8 speakers · 13 sources · 9 origins/,
    );
    await entry.getByRole('link').click();
    await page.waitForURL(`**/${brief}`);
  });

  it('leads to the topics and to those who speak most', async () => {
    const page = await visit('');
    for (const name of ['Topics', 'Most heard']) {
      const links = page.getByRole('region', { name }).getByRole('link');
      expect(await links.count()).toBeGreaterThan(1);
    }
    const heard = await page
      .locator('.counted li > span')
      .evaluateAll((spans) => spans.map((span) => Number.parseInt(span.textContent, 10)));
    expect(heard).toEqual([...heard].sort((a, b) => b - a));
  });

  it('shows title and summary of the lead without scrolling, on a desk and on a phone', async () => {
    for (const device of [wide, phone]) {
      const page = await visit('', device);
      const box = await page.locator('.lead .standfirst').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(device.viewport.height);
    }
  });
});
