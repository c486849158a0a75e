import { describe, expect, test } from 'vitest';
import { elements, markup, page, textOfPage } from './page.ts';

const mark = (attributes: string, words: string) => `<Attribution ${attributes}>${words}</Attribution>`;
const reyk = 'speaker="tomas-reyk" source="havneblad"';

describe('an inline mark', () => {
  test('underlines the words, numbers them, and tells who and how in a note beside them', () => {
    expect(page(`He spoke, ${mark(`id="a1" ${reyk} cue="conceding" date="2024-03"`, 'that it is “rotten”')}.`)).toBe(
      markup(`
        <p>He spoke, <span id="a1" class="attribution" data-kind="partial" data-pagefind-title="Tomas Reyk conceding">that it is “rotten”</span>
        <a class="ref" href="#note.a1" aria-label="Note 1">1</a>
        <span id="note.a1" class="note" role="note">
          <span class="bracket"> [</span>
          <a class="number" href="#a1" aria-label="Statement 1: permanent link">1</a>
          _<b><a href="/speakers/tomas-reyk/">Tomas Reyk</a></b>
          <span class="role">, Harbour master, Ostrevik Harbour Board</span>
          _<i class="cue">conceding</i>
          _·_<span class="kind">Partial quotation</span>
          _·_<span class="date"><time datetime="2024-03">March 2024</time></span>
          _·_<span class="source"><a href="#source.havneblad">Havnebladet</a></span>
          <span class="bracket">]</span>
        </span>.</p>`),
    );
  });

  test('reads as a sentence with its note in brackets without a style sheet', () => {
    expect(textOfPage(page(`He spoke, ${mark(reyk, 'that it is “rotten”')}.`))).toBe(
      'He spoke, that it is “rotten”1 [1 Tomas Reyk, Harbour master, Ostrevik Harbour Board said · Partial quotation · Havnebladet].',
    );
  });

  test('is phrasing content, so that the paragraph is not torn apart', () => {
    const found = elements(page(`He spoke, ${mark(reyk, 'that *it* is `rotten`')}, and left.`));
    expect(found.filter(({ tagName }) => tagName === 'p')).toHaveLength(1);
    expect(found[0]?.text).toMatch(/^He spoke, .* and left\.$/);
  });

  test('shows the role once for one speaker in a row, and keeps it in the text', () => {
    const body = `${mark(reyk, 'One')}, ${mark(reyk, 'two')}, ${mark('speaker="inga-halvard" source="courier"', 'three')}, ${mark(reyk, 'four')}.`;
    const roles = elements(page(`He said: ${body}`)).filter(({ attributes }) => String(attributes.className).startsWith('role'));
    expect(roles.map(({ attributes }) => String(attributes.className))).toEqual(['role', 'role,again', 'role', 'role']);
    expect(roles[1]?.text).toBe(', Harbour master, Ostrevik Harbour Board');
  });

  test('keeps the original wording in its language and direction', () => {
    const html = page(`He said ${mark(`${reyk} lang="ar" original="الجسر مغلق"`, '“shut”')}.`);
    expect(elements(html).find(({ attributes }) => attributes.lang)).toEqual({
      tagName: 'span',
      attributes: { lang: 'ar', dir: 'auto' },
      text: 'الجسر مغلق',
    });
    expect(textOfPage(html)).toContain('Translated from Arabic in the source. Original: الجسر مغلق');
  });

  test('is numbered on, through callouts and marks alike', () => {
    const html = page(`He said ${mark(reyk, 'one')}.\n\n${mark(reyk, 'Two.')}\n\nAnd ${mark(reyk, 'three')}.`);
    const refs = elements(html).filter(({ attributes }) => String(attributes.className) === 'ref');
    expect(refs.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  test('leads from its number to its note and back', () => {
    const found = elements(page(`He said ${mark(`id="a1" ${reyk}`, 'one')}.`));
    const ids = found.flatMap(({ attributes }) => attributes.id ?? []);
    const inside = found.map(({ attributes }) => String(attributes.href)).filter((href) => /^#(?!source\.)/.test(href));
    expect(inside).toEqual(['#note.a1', '#a1']);
    for (const href of inside) expect(ids).toContain(href.slice(1));
  });
});
