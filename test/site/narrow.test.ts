import { describe, expect, inject, it } from 'vitest';
import { kindsOfPages } from '../pages.ts';
import { eventually, phone, settled, tour, visits } from './visit.ts';

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

  it('links and boxes that stand alone are as high as a finger is wide: 44 pixels', async () => {
    const alone =
      'header.masthead a, footer a, .rail a, .years a, .index a, .tally a, .record-filter input, .record-filter select, summary';
    for await (const [page, path] of tour(visit, await kindsOfPages(inject('dist')), phone)) {
      const low = await page.locator(alone).evaluateAll((elements) =>
        elements
          .map((element) => ({ text: element.textContent.trim(), height: element.getBoundingClientRect().height }))
          // What is not shown has no height; borders of a row may take a part of a pixel.
          .filter(({ height }) => height > 0 && height < 43.9),
      );
      expect(low, path).toEqual([]);
    }
  });

  it('the number of a callout stands in the last line of the role', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/', phone);
    await settled(page);
    const caption = page.locator('figcaption:has(.role)').first();
    const role = await caption.locator('.role').evaluate((element) => [...element.getClientRects()].at(-1)?.bottom ?? Number.NaN);
    const number = await caption.locator('.ref').boundingBox();
    expect(number?.y).toBeLessThan(role);
  });

  it('the record’s filter stands in two columns, and leaves half of the screen to what is found', async () => {
    const page = await visit('record/?kind=Paraphrase', phone);
    await eventually(() => page.locator('#results > li').count()).toBeGreaterThan(0);
    const tops = await page
      .locator('.record-filter select')
      .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(tops.length / 2);
    const form = await page.locator('.record-filter').boundingBox();
    expect(form?.height).toBeLessThan(phone.viewport.height / 2);
  });

  it('the facets of the search wait to be opened, so that results are in sight', async () => {
    const page = await visit('search/?q=troops', phone);
    const first = page.locator('#results h2').first();
    await first.waitFor();
    expect(await page.locator('.facets details[open]').count()).toBe(0);
    // The list is drawn again when the other indexes have answered.
    await expect.poll(async () => (await first.boundingBox())?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(phone.viewport.height);
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
