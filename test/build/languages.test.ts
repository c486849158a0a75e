import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import type { Plural } from '../../src/language/speak.ts';
import { builtPages } from '../pages.ts';
import { fixtureSite, type Outcome, type Site } from '../sites.ts';

let site: Site;
let outcome: Outcome;

beforeAll(async () => {
  site = await fixtureSite('languages');
  await site.edit(
    'astro.config.mjs',
    "footer: [{ label: 'About', href: '/about/' }],",
    "lang: 'uk', phrases: { uk: { latest: 'Свіже' } }, footer: [{ label: 'About', href: '/about/' }],",
  );
  outcome = await site.build();
});

/** What a reader sees and hears: text, and what attributes say. */
const readable = (html: string) =>
  html
    .replace(/<(script|style|pre|template)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*?(?:aria-label|placeholder|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '\n');

/** The stretches of our English phrases that are long enough to be told from the text of a brief. */
const english = Object.values<string | Plural>(en)
  .flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase)))
  .flatMap((form) => form.split(/\{\w+\}/))
  .map((stretch) => stretch.trim())
  .filter((stretch) => /[a-z]{3}.*[a-z]{3}/.test(stretch));

describe('a site in Ukrainian', () => {
  it('is built', () => {
    expect(outcome.output).not.toMatch(/warn|error/i);
    expect(outcome.status).toBe(0);
  });

  it('speaks no English on any page', async () => {
    const pages = await builtPages(site.dist);
    expect(pages.length).toBeGreaterThan(15);
    for (const { path, html } of pages) {
      const lines = readable(html).split('\n');
      expect(
        english.filter((stretch) => lines.some((line) => line.trim() === stretch || (stretch.includes(' ') && line.includes(stretch)))),
        path,
      ).toEqual([]);
    }
  });

  it('says so in its head, and in what search, archive and the page that is not there are called', async () => {
    expect(await site.page('')).toMatch(/<html lang="uk" dir="ltr"/);
    expect(await site.page('archive/2025')).toContain('<h1>Замітки за 2025 рік</h1>');
    expect(await site.page('search')).toContain('<h1>Пошук</h1>');
    expect(await site.read('dist/404.html')).toContain('<h1>За цією адресою нічого немає</h1>');
    expect(await site.page('archive')).toContain('2 висловлювання · 2 спікери · 2 джерела · 1 першоджерело');
  });

  it('says what its configuration has it say', async () => {
    expect(await site.page('')).toMatch(/>\s*Свіже\s*</);
    expect(await site.page('')).not.toContain('Останні замітки');
  });

  it('gives the browser the words that it says, and facets in its language', async () => {
    const [, carried = ''] = /data-phrases="([^"]*)"/.exec(await site.page('search')) ?? [];
    expect(JSON.parse(carried.replaceAll('&quot;', '"').replaceAll('&#34;', '"'))).toMatchObject({
      found: { one: 'Знайдено {count} замітку.', many: 'Знайдено {count} заміток.' },
    });
  });

  it('leaves a brief in Arabic its own language', async () => {
    const page = await site.page('briefs/sailors-miss-the-bell');
    expect(page).toMatch(/<header class="masthead" lang="uk" dir="ltr"/);
    expect(page).toContain('>المصادر</h2>');
  });
});
