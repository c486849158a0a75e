import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brief, visits } from './visit.ts';

const visit = visits();

/** The brief as it goes to paper: A4 with margins is some 660 pixels wide. */
async function printed(): Promise<Page> {
  const page = await visit(brief, { viewport: { width: 660, height: 950 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper, a brief', () => {
  it('has its notes in the text, in brackets', async () => {
    const page = await printed();
    const paragraph = page.locator('article p').filter({ hasText: 'The Eastern Herald printed more' });
    const text = (await paragraph.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/escalation ?2 ?\[2 Maria Zakharova, Spokesperson .*? · The Eastern Herald\]/);
    expect(text).not.toMatch(/ [,.;]/);
  });

  it('has the originals of translations, without being asked', async () => {
    const page = await printed();
    expect(await page.getByText('Подтверждаем не раз озвучивавшуюся').isVisible()).toBe(true);
  });

  it('has its sources with their addresses', async () => {
    const page = await printed();
    const link = page.locator('[id="source.gazeta-0818"] .title a');
    expect(await link.isVisible()).toBe(true);
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
      'https://www.gazeta.ru/politics/news/2025/08/18/26523554.shtml',
    );
  });

  it('has the address of the brief itself or its name and date, and no navigation', async () => {
    const page = await printed();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByText('Skip to the text').isVisible()).toBe(false);
    expect(await page.locator('.masthead').innerText()).toContain('Brevier');
    expect(await page.locator('.facts').innerText()).toContain('18 August 2025');
  });

  it('is dark on white, whatever the reader’s colours', async () => {
    const page = await printed();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { ink, paper } = await page.evaluate(() => ({
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(
      ink
        .match(/\d+/g)
        ?.map(Number)
        .every((part) => part < 60),
    ).toBe(true);
  });

  it('fits the page, and makes a document of a few pages', async () => {
    const page = await printed();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const pdf = (await page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(9);
  });
});

describe('in forced colours, a brief', () => {
  it('tells kinds of marks by the form of their lines', async () => {
    const page = await visit(brief);
    await page.emulateMedia({ forcedColors: 'active' });
    const lines = await page.locator('span.attribution').evaluateAll((marks) =>
      marks.map((mark) => {
        const { textDecorationStyle, textDecorationLine } = getComputedStyle(mark);
        const kind = mark.hasAttribute('data-unnamed') ? 'unnamed' : mark.getAttribute('data-kind');
        return `${kind} ${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
    expect([...new Set(lines)].sort()).toEqual(['paraphrase underline dotted', 'quotation underline solid', 'unnamed underline double']);
  });

  it('keeps the bar beside a callout, the marks of the strip and the shares of who speaks', async () => {
    const page = await visit(brief);
    await page.emulateMedia({ forcedColors: 'active' });
    const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const colours = await page.evaluate(() => ({
      bar: getComputedStyle(document.querySelector('figure.attribution') as Element, '::before').borderInlineStartColor,
      dot: getComputedStyle(document.querySelector('.strip .dot') as Element).fill,
      share: getComputedStyle(document.querySelector('.mix i') as Element).backgroundColor,
      origin: getComputedStyle(document.querySelector('.chains .origin > a') as Element).color,
    }));
    for (const [name, colour] of Object.entries(colours)) expect(colour, name).not.toBe(canvas);
  });
});
