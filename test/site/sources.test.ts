import { describe, expect, it } from 'vitest';
import { brief, visits } from './visit.ts';

const visit = visits();

describe('the list of sources', () => {
  it('gives each source its title as a link, its outlet, its dates and its language', async () => {
    const page = await visit(brief);
    const sources = page.getByRole('region', { name: 'Sources' });
    expect(await sources.locator('ol > li').count()).toBe(13);
    const gazeta = sources.locator('[id="source.gazeta-0818"]');
    const title = gazeta.getByRole('link', { name: 'В МИД РФ резко ответили на намерение Британии' });
    expect(await title.getAttribute('href')).toBe('https://www.gazeta.ru/politics/news/2025/08/18/26523554.shtml');
    expect(await gazeta.locator('[lang=ru]').count()).toBe(1);
    expect(await gazeta.locator('small').innerText()).toMatch(
      /^Gazeta\.ru · published 18 August 2025 · in Russian · read 23 November 2026 · cited in 1, 7$/,
    );
  });

  it('leads from a source to the one that it took its material from', async () => {
    const page = await visit(brief);
    await page.locator('[id="source.eastern-herald-gazeta"] small').getByRole('link', { name: 'Gazeta.ru' }).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('source.gazeta-0818');
  });

  it('leads by “cited in” to the statements of that number', async () => {
    const page = await visit(brief);
    const cited = page.locator('.sources small a').filter({ hasText: /^\d+$/ });
    const numbers = await cited.allInnerTexts();
    expect(new Set(numbers).size).toBe(21);
    const led = await cited.evaluateAll((links) =>
      links.map((link) => {
        const id = (link as HTMLAnchorElement).hash.slice(1);
        const said = document.getElementById(id);
        return (said?.matches('figure') ? said.querySelector('.ref') : document.querySelector(`[href="#note.${id}"]`))?.textContent;
      }),
    );
    expect(led).toEqual(numbers);
    await cited.first().click();
    expect(await page.locator('.attribution:target').isVisible()).toBe(true);
  });

  it('lists a source without an address by its title alone', async () => {
    const page = await visit(brief);
    const ria = page.locator('[id="source.ria-0818"] .title');
    expect(await ria.innerText()).toMatch(/^Любой сценарий/);
    expect(await ria.getByRole('link').count()).toBe(0);
  });
});

describe('the ways by which statements came', () => {
  it('are drawn from who spoke, over the origin, to this brief, and lead to the outlets', async () => {
    const page = await visit(brief);
    const reached = page.getByRole('region', { name: 'How it reached us' });
    const first = reached.locator('.chains > li').filter({ hasText: 'The Eastern Herald' }).filter({ hasText: 'Gazeta.ru' });
    expect((await first.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Russian Foreign Ministry Gazeta\.ru The Eastern Herald this brief 1 statement$/,
    );
    const places = await first
      .locator('ol > li:not(.speakers)')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await first.getByRole('link', { name: 'Gazeta.ru' }).click();
    await page.waitForURL('**/outlets/gazeta/');
  });

  it('are followed by the count of who speaks, which adds up', async () => {
    const page = await visit(brief);
    const counts = (await page.locator('.legend b').allInnerTexts()).map(Number);
    const unnamed = await page.locator('.legend .unnamed b').innerText();
    expect(unnamed).toBe('3');
    expect(counts.reduce((sum, count) => sum + count)).toBe(24);
  });
});

describe('the pages of speakers, outlets and topics', () => {
  it('list the statements in order of date, each leading to its place in its brief', async () => {
    const page = await visit('speakers/maria-zakharova/');
    expect(await page.locator('.known').innerText()).toMatch(
      /Мария Захарова.*\n.*Spokesperson .*, Russian Foreign Ministry \(since 10 August 2015\)/s,
    );
    const entry = page.locator('.statements li').filter({ hasText: 'would cross a red line' });
    expect((await entry.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^18 August 2025 said any deployment .* Paraphrase · press briefing · The Eastern Herald · in Moscow warns NATO/,
    );
    await entry.getByRole('link', { name: /^Moscow warns/ }).click();
    expect(await page.locator('span.attribution:target').innerText()).toMatch(/would cross a red line$/);
  });

  it('count a statement for every outlet along its chain', async () => {
    const page = await visit('outlets/ria/');
    const statement = page.locator('.statements li').filter({ hasText: 'We confirm our position' });
    expect(await statement.first().innerText()).toContain('Novosti Mail');
  });

  it('put briefs and statements of a topic on one page', async () => {
    const page = await visit('topics/foreign-troops/');
    const briefs = await page.locator('.briefs > li').count();
    expect(briefs).toBeGreaterThan(5);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Who speaks',
      `${briefs} briefs`,
      `${await page.locator('.statements > li').count()} statements`,
    ]);
  });
});
