import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPages } from '../pages.ts';
import { eventually, phone, settled, tour, visits, wide } from './visit.ts';

const visit = visits();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In dark colours all but the colours is as in light ones. */
const rules = {
  light: { type: 'tag', values: standards },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

async function violations(page: Page, colorScheme: keyof typeof rules): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe);
  const results = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ runOnly });
  }, rules[colorScheme]);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} ${target} ${failureSummary}`),
  );
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('axe finds nothing on any kind of page', async () => {
    const found: Record<string, string[]> = {};
    for await (const [page, path] of tour(visit, await kindsOfPages(inject('dist')), { ...wide, colorScheme })) {
      const told = await violations(page, colorScheme);
      if (told.length > 0) found[path] = told;
    }
    expect(found).toEqual({});
  });

  it('axe finds nothing on a brief on a phone, on a search with results, and on the record when it is filtered', async () => {
    const brief = await visit('briefs/moscow-warns-western-troops/', { ...phone, colorScheme });
    expect(await violations(brief, colorScheme)).toEqual([]);
    const search = await visit('search/?q=escalation&kind=Paraphrase', { ...wide, colorScheme });
    await eventually(() => search.getByRole('status').innerText()).toMatch(/found/);
    expect(await violations(search, colorScheme)).toEqual([]);
    const record = await visit('record/?kind=Paraphrase', { ...wide, colorScheme });
    await eventually(() => record.getByRole('status').innerText()).toMatch(/found/);
    expect(await violations(record, colorScheme)).toEqual([]);
  });
});

describe('to a screen reader', () => {
  it('a number in the text says which note it leads to, and a note is one', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/');
    const tree = await page.locator('article p').filter({ hasText: 'The Eastern Herald printed more' }).ariaSnapshot();
    expect(tree).toMatch(/link "Note 2"[\s\S]*note:[\s\S]*link "Statement 2: permanent link"[\s\S]*link "Maria Zakharova"/);
  });

  it('titles of sources and wordings in another language are marked as such', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (
          /[а-яё]{4}/i.test(data) &&
          parentElement?.closest('.sources, .note, figure') &&
          parentElement.closest('[lang]')?.getAttribute('lang') === 'en'
        )
          found.push(data);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });

  it('what is only drawn has no say, or a text', async () => {
    const page = await visit('briefs/moscow-warns-western-troops/');
    expect(await page.getByRole('img').count()).toBe(1);
    expect(await page.locator('.mix').getAttribute('aria-hidden')).toBe('true');
  });
});
