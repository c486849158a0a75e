import { describe, expect, inject, it } from 'vitest';
import { builtPages, kindsOfPages } from '../pages.ts';
import { tour, visits } from './visit.ts';

const visit = visits();

describe('every built page', () => {
  it('has ids of which no two are alike', async () => {
    for (const { path, ids } of await builtPages(inject('dist'))) {
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  it('says its language, has a title of its own, one main heading and one main part', async () => {
    const pages = await builtPages(inject('dist'));
    const title = (html: string) => /<title>([^<]+)<\/title>/.exec(html)?.[1];
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/^<!doctype html><html lang="[a-z]{2}/i);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html.match(/<main[\s>]/g), path).toHaveLength(1);
      expect(html.match(/<meta name="description"/g), path).toHaveLength(1);
    }
    expect(new Set(pages.map(({ html }) => title(html))).size).toBe(pages.length);
  });

  it('is what a browser makes of it: no tag is unknown, none is moved or closed for us', async () => {
    const page = await visit('404.html');
    for (const { path, html } of await builtPages(inject('dist'))) {
      const body = html.slice(html.indexOf('<body')).replace(/<(script|noscript)[\s>].*?<\/\1>/gs, '');
      const { unknown, counts } = await page.evaluate((text) => {
        const elements = [...new DOMParser().parseFromString(text, 'text/html').body.querySelectorAll('*')];
        const names = elements.map(({ localName }) => localName);
        return {
          unknown: elements.filter((element) => element instanceof HTMLUnknownElement).map(({ localName }) => localName),
          counts: [...new Set(names)].map((name) => [name, names.filter((other) => other === name).length] as const),
        };
      }, body);
      expect(unknown, path).toEqual([]);
      const written = counts.map(([name]) => [name, body.match(new RegExp(`<${name}[\\s/>]`, 'gi'))?.length]);
      expect(written, path).toEqual(counts);
    }
  });

  it('has headings that leave no level out, and no leftover of a template or of data', async () => {
    for await (const [page, path] of tour(visit, await kindsOfPages(inject('dist')))) {
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
      for (const [index, level] of levels.entries()) expect(level, `${path}: ${levels}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      const text = await page.locator('body').evaluate((body) => {
        const copy = body.cloneNode(true) as HTMLElement;
        for (const code of copy.querySelectorAll('code, pre, script, noscript')) code.remove();
        return copy.textContent;
      });
      expect(text, path).not.toMatch(/undefined|\bNaN\b|\[object|Invalid Date|\{\s*"|<\/?[a-z]+>/);
    }
  });
});
