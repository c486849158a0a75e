import { describe, expect, test } from 'vitest';
import { elements, page, textOfPage } from './page.ts';

const said = (attributes = '') =>
  `<Attribution id="a1" speaker="inga-halvard" source="courier" date="2024-03-01" ${attributes}>\n« Ouvrez le pont. »\n</Attribution>`;
const french = { lang: 'lang: fr' };
const german = { lang: 'lang: de' };
const arabic = { lang: 'lang: ar' };

/** The elements that say which language they are in. */
const marked = (html: string) =>
  elements(html).flatMap(({ attributes: { lang, dir, className }, text }) =>
    lang ? [[lang, dir, String(className ?? ''), text.replace(/\s/g, ' ')]] : [],
  );

describe('what the page of a brief says', () => {
  test('is said in the language of the brief, dates and spaces too', () => {
    expect(textOfPage(page(said(), french))).toBe(
      'Inga Halvard said · Mayor, Town of Ostrevik 1« Ouvrez le pont. »Citation · 1er mars 2024 · The Ostrevik Courier, citant Northwire',
    );
  });

  test('needs no language of its own there', () => {
    expect(marked(page(`${said()}\n\n<Analysis>Un avis.</Analysis>`, french))).toEqual([]);
  });

  test('covers names of links, translations, timelines, footnotes and those whom nobody names', () => {
    const body = `${said('lang="nb" original="Åpne broen."')}

Il faut <Attribution unnamed="deux dockers" source="courier">ouvrir le pont</Attribution>.[^1]

<Timeline from="attributions">
  <Event date="2024-03/..">Le pont est fermé.</Event>
</Timeline>

[^1]: À midi.`;
    const html = page(body, french);
    const labels = elements(html).flatMap(({ attributes }) => attributes.ariaLabel ?? []);
    expect(labels).toEqual([
      'Déclaration 1\u00a0: lien permanent',
      'Note 2',
      'Déclaration 2\u00a0: lien permanent',
      '2 événements entre le 1er mars 2024 et le 1er mars 2024, à l’échelle',
      'Retour à l’appel de note 1',
    ]);
    const text = textOfPage(html);
    for (const words of [
      'Traduit par la source, original en norvégien bokmål : afficher l’original',
      'Identité non précisée : « deux dockers »',
      'la source n’en donne pas la raison',
      'Chronologie',
      'depuis mars 2024',
      'Notes',
    ])
      expect(text).toContain(words);
  });

  test('is said in the site’s language where there are no words in that of the brief, and is marked there', () => {
    const html = page(said(), german, { lang: 'uk' });
    expect(marked(html)).toEqual([
      ['uk', 'ltr', 'kind', 'Цитата'],
      ['uk', 'ltr', 'date', '1 березня 2024 р.'],
    ]);
  });

  test('keeps its direction inside a text of the other', () => {
    expect(marked(page(said(), { lang: 'lang: fa' })).map(([lang, dir]) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
    ]);
    expect(marked(page(said(), german, { lang: 'ar' })).map(([lang, dir]) => [lang, dir])).toEqual([
      ['ar', 'rtl'],
      ['ar', 'rtl'],
    ]);
  });

  test('is said in Arabic with its comma', () => {
    const html = page(said(), arabic);
    expect(textOfPage(html)).toContain('اقتباس · 1 مارس 2024 · The Ostrevik Courier نقلًا عن Northwire');
    expect(textOfPage(html)).toContain('Mayor، Town of Ostrevik');
  });

  test('is said in the words of the site where it has its own', () => {
    const phrases = { fr: { quotation: 'Verbatim' }, de: { quotation: 'Zitat' } };
    expect(textOfPage(page(said(), french, { phrases }))).toContain('Verbatim · 1er mars 2024');
    const html = page(said(), german, { phrases });
    expect(textOfPage(html)).toContain('Zitat · 1. März 2024');
    expect(marked(html)).toEqual([]);
  });
});
