import { describe, expect, inject, it } from 'vitest';
import { kindsOfPages } from '../pages.ts';
import { phone, settled, tour, visits } from './visit.ts';

const visit = visits();

describe('on a narrow screen', () => {
  it('no kind of page scrolls sideways, at 320, 360 and 768 pixels', async () => {
    for await (const [page, path] of tour(visit, await kindsOfPages(inject('dist')), phone)) {
      await settled(page);
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 740 });
        const wider = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          const out = [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.hidden, .skip, .strip, table, pre'),
          );
          return {
            scroll: document.documentElement.scrollWidth - limit,
            out: out.map((element) => `${element.localName}.${element.className}`),
          };
        });
        expect(wider, `${path} at ${width}`).toEqual({ scroll: 0, out: [] });
      }
    }
  });

  it('text twice as large still needs no scrolling sideways', async () => {
    for await (const [page, path] of tour(visit, await kindsOfPages(inject('dist')), { viewport: { width: 640, height: 900 } })) {
      await page.addStyleTag({ content: 'html { font-size: 2.25rem !important; }' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
    }
  });

  it('the links of masthead and foot can be hit with a finger: 24 pixels high and wide', async () => {
    for await (const [page, path] of tour(visit, ['', 'search/', 'about/'], phone)) {
      const small = await page.locator('header.masthead a, footer a').evaluateAll((links) =>
        links
          .map((link) => ({ text: link.textContent.trim(), box: link.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ text, box }) => `${text}: ${box.width}×${box.height}`),
      );
      expect(small, path).toEqual([]);
    }
  });

  it('the numbers of notes can be hit with a finger: none is nearer than 24 pixels to another', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/', phone);
    const centres = await page.locator('.ref, .note .number').evaluateAll((links) =>
      links.map((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return {
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          small: right - left < 24 || bottom - top < 24,
          name: link.getAttribute('aria-label'),
        };
      }),
    );
    const near = centres.flatMap((one, index) =>
      centres
        .slice(index + 1)
        .filter((other) => (one.small || other.small) && Math.hypot(one.x - other.x, one.y - other.y) < 24)
        .map((other) => `${one.name} and ${other.name}`),
    );
    expect(near).toEqual([]);
  });

  it('the text has margins and is not smaller than 16 pixels', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/', phone);
    const paragraph = page.locator('article > p').first();
    const box = await paragraph.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(16);
    expect(await paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
  });
});
