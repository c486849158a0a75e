import { describe, expect, inject, it } from 'vitest';
import { eventually, phone, settled, visits, wide } from './visit.ts';

const visit = visits();

describe.each([
  ['a desk', wide],
  ['a phone', phone],
])('on %s', (_, device) => {
  it.each([
    ['record/', '.record-filter option + option'],
    ['search/', '#results > li'],
  ])('the script of /%s moves little: less than 0.1 of https://web.dev/articles/cls', async (path, shown) => {
    // Another page first: it brings the fonts, so that what moves is moved by the script.
    const page = await visit('speakers/maria-zakharova/', device);
    await settled(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(inject('url') + path);
    await eventually(() => page.locator(shown).count()).toBeGreaterThan(0);
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
    expect(moved).toBeLessThan(0.1);
  });
});
