import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { brief, tour, visits } from './visit.ts';

const visit = visits();

/** `Intl` sets thin spaces around the dash of a range. */
const plain = (date: string) => date.replace(/\s/g, ' ');

describe('a timeline', () => {
  it('tells its events in order of date, with precision kept', async () => {
    const page = await visit(brief);
    const timeline = page.locator('figure.timeline');
    expect(await timeline.locator('figcaption').innerText()).toBe('From the offer to the answer');
    expect((await timeline.locator('li .date').allInnerTexts()).map(plain)).toEqual([
      'until 18 August 2025',
      '10 July 2025',
      '15 – 17 August 2025',
      '17 August 2025',
      '18 August 2025',
    ]);
  });

  it('is in order of date on every brief that has one', async () => {
    const pages = (await builtPages(inject('dist'))).filter(({ html }) => html.includes('class="timeline"'));
    expect(pages.length).toBeGreaterThan(1);
    const paths = pages.map(({ path }) => path);
    for await (const [page, path] of tour(visit, paths)) {
      const begins = await page
        .locator('figure.timeline li .date')
        .evaluateAll((dates) =>
          dates.filter((date) => !date.textContent.startsWith('until')).map((date) => date.querySelector('time')?.dateTime ?? ''),
        );
      expect(begins, path).toEqual([...begins].sort());
    }
  });

  it('leads from an event to its source in the list', async () => {
    const page = await visit(brief);
    await page.locator('figure.timeline li').nth(1).getByRole('link', { name: 'Al Mayadeen English' }).click();
    expect(await page.locator('.sources li:target').innerText()).toMatch(/^France, UK prepare 50,000-troop force/);
  });
});

describe('the strip above it', () => {
  it('draws a mark for each event in order of date, with its text', async () => {
    const page = await visit(brief);
    const marks = page.locator('.strip .dot, .strip .range');
    expect(
      await marks.locator('title').evaluateAll((titles) => titles.map((title) => title.textContent.replace(/\s/g, ' ').split(':')[0])),
    ).toEqual(['until 18 August 2025', '10 July 2025', '15 – 17 August 2025', '17 August 2025', '18 August 2025']);
  });

  it('makes distance time: five weeks are far, one day is near', async () => {
    const page = await visit(brief);
    const [july, seventeenth, eighteenth] = await page.locator('.strip .dot').evaluateAll((dots) =>
      dots.map((dot) => {
        const { left, right } = dot.getBoundingClientRect();
        return (left + right) / 2;
      }),
    );
    const days = (eighteenth as number) - (july as number);
    expect(((eighteenth as number) - (seventeenth as number)) / days).toBeCloseTo(1 / 39, 2);
  });

  it('says in words what it draws', async () => {
    const page = await visit(brief);
    const name = await page.locator('.strip').getAttribute('aria-label');
    expect(name).toMatch(/^5 events .*18 August 2025/);
    expect(name).not.toMatch(/from until|to until|from since/);
  });

  it('keeps its labels apart and inside the column, on a desk and on a phone', async () => {
    const page = await visit(brief);
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await page
        .locator('.strip text')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect));
      const column = await page.locator('figure.timeline').boundingBox();
      expect(boxes.length).toBeGreaterThan(1);
      for (const [index, { left, right }] of boxes.entries()) {
        expect(left, `label ${index} at ${width}`).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? (column?.x ?? 0) - 1);
        expect(right).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0) + 1);
      }
    }
  });
});
