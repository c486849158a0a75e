import { describe, expect, it } from 'vitest';
import { brief, visits } from './visit.ts';

const visit = visits();
const comment = '“We confirm our position, voiced more than once';

describe('a callout', () => {
  it('says who spoke, in which role on that day, and with which cue, above the words', async () => {
    const page = await visit(brief);
    const callout = page.locator('figure.attribution').filter({ hasText: comment });
    const caption = callout.locator('figcaption');
    expect(await caption.innerText()).toMatch(
      /^Maria Zakharova said · Spokesperson and director of the Information and Press Department, Russian Foreign Ministry\s1$/,
    );
    expect(await callout.locator('blockquote').innerText()).toMatch(/^“We confirm .*unpredictable consequences\.”$/s);
    const [above, words] = [await caption.boundingBox(), await callout.locator('blockquote').boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 1);
  });

  it('says below the words of which kind they are, when and where they fell, and through which outlets they came', async () => {
    const page = await visit(brief);
    const how = page.locator('figure.attribution').filter({ hasText: comment }).locator('.how');
    expect(await how.innerText()).toBe(
      'Quotation · 18 August 2025 · comment on the ministry’s website · Gazeta.ru · Interfax · Novosti Mail, citing RIA Novosti · original checked against the source',
    );
  });

  it('shows the original of a translation when asked, marked with its language', async () => {
    const page = await visit(brief);
    const callout = page.locator('figure.attribution').filter({ hasText: comment });
    const original = callout.locator('[lang=ru]');
    expect(await original.isVisible()).toBe(false);
    await callout.getByText('Our translation from Russian: show the original').click();
    expect(await original.isVisible()).toBe(true);
    expect(await original.innerText()).toMatch(/^Подтверждаем не раз/);
  });

  it('names all who speak together, and tells an unnamed speaker by words', async () => {
    const page = await visit(brief);
    const statement = page.locator('figure.attribution').filter({ hasText: 'They re-emphasised the readiness' });
    expect(await statement.locator('figcaption').innerText()).toMatch(/^Emmanuel Macron, Keir Starmer said/);
    const note = page.locator('.note').filter({ hasText: 'Analysts in Moscow' });
    expect(await note.innerText()).toMatch(/Unnamed: “Analysts in Moscow” warn · Paraphrase · .*the source gives no reason$/);
  });

  it('has a permanent link that marks it', async () => {
    const page = await visit(brief);
    const callout = page.locator('figure.attribution').first();
    const before = await callout.evaluate((figure) => getComputedStyle(figure).backgroundColor);
    await callout.getByRole('link', { name: 'Statement 1: permanent link' }).click();
    expect(new URL(page.url()).hash).toBe(`#${await callout.getAttribute('id')}`);
    expect(await callout.evaluate((figure) => getComputedStyle(figure).backgroundColor)).not.toBe(before);
  });
});

describe('the text of a brief', () => {
  it('reads without style sheets: the words, then their note in brackets', async () => {
    const page = await visit(brief);
    const paragraph = page.locator('article p').filter({ hasText: 'The Eastern Herald printed more' });
    expect((await paragraph.textContent())?.replace(/\s+/g, ' ')).toMatch(
      /into uncontrollable escalation2 \[2 Maria Zakharova, Spokesperson [^\]]*? issued a sharp warning · Paraphrase · 18 August 2025 · The Eastern Herald\] ?, it wrote\. She said any deployment/,
    );
  });

  it('sets the author’s own reading apart, under its name', async () => {
    const page = await visit(brief);
    const analysis = page.getByRole('region', { name: 'Analysis' });
    expect(await analysis.innerText()).toMatch(/^ANALYSIS\s+The Eastern Herald says/i);
  });

  it('says above the text what a reader wants to know before the first line', async () => {
    const page = await visit(brief);
    const facts = await page.getByRole('complementary', { name: 'About this brief' }).innerText();
    expect(facts.replace(/\s+/g, ' ')).toMatch(
      /FILED Moscow, 18 August 2025 Updated 23 November 2026 By Brevier newsdesk STATEMENTS 21 by 8 speakers, 3 by nobody named; 7 quoted SOURCES 13 with 9 origins/i,
    );
  });

  it('has a line of 55 to 75 characters', async () => {
    const page = await visit(brief);
    const measure = await page
      .locator('article > p')
      .first()
      .evaluate((paragraph) => {
        const width = paragraph.getBoundingClientRect().width;
        const line = document.createElement('span');
        line.style.whiteSpace = 'nowrap';
        line.textContent = paragraph.textContent;
        paragraph.replaceChildren(line);
        return (line.textContent.length * width) / line.getBoundingClientRect().width;
      });
    expect(measure).toBeGreaterThan(55);
    expect(measure).toBeLessThan(75);
  });
});
