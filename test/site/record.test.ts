import { describe, expect, it } from 'vitest';
import { visits, wide } from './visit.ts';

const open = visits();
/** What the record tells needs no JavaScript. */
const visit = (path: string) => open(path, { ...wide, javaScriptEnabled: false });

describe('the page of a speaker', () => {
  it('says since when which office was held, under which names, and when the words were said', async () => {
    const page = await visit('speakers/maria-zakharova/');
    expect(await page.locator('.known').innerText()).toMatch(/Мария Захарова[\s\S]+Russian Foreign Ministry \(since 10 August 2015\)/);
    expect(await page.getByRole('img', { name: /drawn to scale$/ }).count()).toBe(1);
  });

  it('has the words of one occasion together, the versions of several outlets below each other, with what differs marked', async () => {
    const page = await visit('speakers/maria-zakharova/');
    const occasion = page.locator('.statements > li').filter({ hasText: 'appearance in Ukraine of a military contingent with' });
    expect(await occasion.count()).toBe(1);
    const versions = occasion.locator('[data-kind]');
    expect(await versions.count()).toBeGreaterThanOrEqual(4);
    for (const outlet of ['Interfax', 'La Sicilia', 'Gazeta.ru']) {
      expect(await versions.filter({ has: page.getByRole('link', { name: outlet, exact: true }) }).count()).toBeGreaterThan(0);
    }
    expect(await versions.filter({ hasText: 'La Sicilia' }).locator('mark').first().innerText()).toMatch(/uncontrollable/);
  });

  it('tells kind, cue, chain and brief of each statement, and leads to it', async () => {
    const page = await visit('speakers/maria-zakharova/');
    const statement = page.locator('.statements > li').filter({ hasText: 'prolong the bloodshed' });
    expect(await statement.innerText()).toMatch(
      /18 August 2025\s+pointed out\s+British statements “[\s\S]+Partial quotation · comment · TASS · in Moscow warns/,
    );
    await statement.getByRole('link', { name: '18 August 2025' }).click();
    await page.waitForURL(/#maria-zakharova-\w+$/);
    expect(await page.locator('.attribution:target').innerText()).toContain('prolong the bloodshed');
  });
});

describe('the page of an outlet', () => {
  it('says what it is, who owns it, and how often it is the only origin', async () => {
    const page = await visit('outlets/tass/');
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/owned by the government of Russia/);
    const numbers = await page.locator('.numbers dd').allInnerTexts();
    expect(numbers.length).toBe(3);
    const listed = await page.locator('.statements > li').count();
    for (const number of numbers) expect(Number.parseInt(number, 10)).toBeLessThanOrEqual(listed);
  });
});

describe('the page of a topic', () => {
  it('has the timelines of its briefs as one, each event once, in order, with the briefs that tell it', async () => {
    const page = await visit('topics/ukraine-security-guarantees/');
    const events = page.locator('figure.timeline li');
    const texts = await events.locator('div > span').allInnerTexts();
    expect(texts.length).toBeGreaterThan(5);
    expect(new Set(texts).size).toBe(texts.length);
    const twice = events.filter({ has: page.locator('.told + .told') }).first();
    const [one, other] = await twice.locator('.told').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect()));
    expect(other?.top).toBeGreaterThanOrEqual(one?.bottom ?? Number.NaN);
    await events.first().getByRole('link').first().click();
    await page.waitForURL(/briefs\/[^#]+#event-/);
  });
});

describe('the record', () => {
  it('lists every statement of the site by year, without JavaScript', async () => {
    const page = await visit('record/');
    const counts = await page.locator('.by-year .meta').allInnerTexts();
    const listed = counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
    const told = /(\d+) statements/.exec(await page.locator('.standfirst').innerText())?.[1];
    expect(listed).toBe(Number(told));
    await page.getByRole('link', { name: '2025', exact: true }).click();
    await page.waitForURL('**/record/2025/');
    expect(await page.locator('.statements > li').count()).toBeGreaterThan(20);
  });

  it('lists its statements below a heading of their own, which counts them', async () => {
    const page = await visit('record/');
    const count = await page.locator('#whole .statements > li').count();
    await expect.poll(() => page.getByRole('heading', { name: `${count} statements` }).count()).toBe(1);
  });
});
