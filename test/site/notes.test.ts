import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../pages.ts';
import { brief, phone, settled, tour, visits, wide } from './visit.ts';

const visit = visits();

interface Note {
  number: string;
  /** Of the last line of the marked words. */
  line: { top: number; bottom: number };
  note: { top: number; bottom: number; left: number; right: number };
  /** Of the column of text. */
  text: { left: number; right: number };
}

async function notes(page: Page): Promise<Note[]> {
  await settled(page);
  return page.locator('span.attribution').evaluateAll((marks) =>
    marks.map((mark) => {
      const box = (rect: DOMRect) => ({ top: rect.top + scrollY, bottom: rect.bottom + scrollY, left: rect.left, right: rect.right });
      const note = document.getElementById(`note.${mark.id}`) as HTMLElement;
      return {
        number: note.querySelector('.number')?.textContent ?? '',
        line: box([...mark.getClientRects()].at(-1) as DOMRect),
        note: box(note.getBoundingClientRect()),
        text: box(mark.closest('article')?.getBoundingClientRect() as DOMRect),
      };
    }),
  );
}

const briefs = async () => (await builtPages(inject('dist'))).map(({ path }) => path).filter((path) => path.startsWith('briefs/'));

describe('on a wide screen, the note of an inline mark', () => {
  it('stands to the right of the text', async () => {
    for (const { note, text } of await notes(await visit(brief))) {
      expect(note.left).toBeGreaterThanOrEqual(text.right);
      expect(note.right).toBeLessThanOrEqual(wide.viewport.width);
    }
  });

  it('begins at the last line of its mark, or right under the note above', async () => {
    for await (const [page, path] of tour(visit, await briefs())) {
      const all = await notes(page);
      expect(all.length, path).toBeGreaterThan(0);
      for (const [index, { number, line, note }] of all.entries()) {
        const above = all[index - 1]?.note.bottom ?? 0;
        const expected = Math.max(line.top, above);
        expect(Math.abs(note.top - expected), `${path}: note ${number}`).toBeLessThan(30);
      }
    }
  });

  it('overlaps no other, on any brief, from 1100 to 1920 pixels', async () => {
    for await (const [page, path] of tour(visit, await briefs())) {
      for (const width of [1100, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const all = (await notes(page)).map(({ note }) => note);
        for (const [index, note] of all.entries())
          expect(note.top, `${path} at ${width}: ${index}`).toBeGreaterThanOrEqual(all[index - 1]?.bottom ?? 0);
      }
    }
  });

  it('is led to by the number in the text, and leads back', async () => {
    const page = await visit(brief);
    await page.getByRole('link', { name: 'Note 2', exact: true }).click();
    const note = page.locator('.note:target');
    expect(await note.innerText()).toMatch(/^2 Maria Zakharova/);
    await note.getByRole('link', { name: 'Statement 2: permanent link' }).click();
    expect(await page.locator('span.attribution:target').innerText()).toMatch(/^spoke against Western proposals/);
  });
});

describe('on a phone, the note of an inline mark', () => {
  it('stands in the flow of the text, under the line of its mark', async () => {
    for (const { note, line, text, number } of await notes(await visit(brief, phone))) {
      expect(note.left, number).toBeGreaterThanOrEqual(text.left);
      expect(note.right, number).toBeLessThanOrEqual(text.right + 1);
      expect(note.top, number).toBeGreaterThanOrEqual(line.bottom - 10);
      expect(note.top - line.bottom, number).toBeLessThan(40);
    }
  });

  it('covers neither text nor other notes', async () => {
    const page = await visit(brief, phone);
    await settled(page);
    const covered = await page.locator('.note').evaluateAll((notes) =>
      notes.flatMap((note) => {
        note.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = note.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint((left + right) / 2, top + (bottom - top) * part));
        return points.every((element) => element !== null && note.contains(element)) ? [] : [note.textContent];
      }),
    );
    expect(covered).toEqual([]);
  });
});
