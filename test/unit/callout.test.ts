import { describe, expect, test } from 'vitest';
import { elements, markup, page, textOfPage } from './page.ts';

const said = (attributes: string, words = '“Open the bridge.”') => page(`<Attribution id="a1" ${attributes}>\n${words}\n</Attribution>`);

describe('a callout', () => {
  test('is a figure: speaker, cue, role and permalink lead, the words follow, how we know stands below', () => {
    expect(said('speaker="inga-halvard" source="courier" cue="warned" date="2024-03-07" venue="harbour board meeting"')).toBe(
      markup(`
        <figure id="a1" class="attribution" data-kind="quotation" data-pagefind-title="Inga Halvard warned">
          <figcaption>
            <b><a href="/speakers/inga-halvard/">Inga Halvard</a></b>
            _<i class="cue">warned</i>
            <span class="role"><span class="dot"> · </span>Mayor, Town of Ostrevik</span>
            &nbsp;<a class="ref" href="#a1" aria-label="Statement 1: permanent link">1</a>
          </figcaption>
          <blockquote class="content"><p>“Open the bridge.”</p></blockquote>
          <p id="how.a1" class="how">
            <span class="kind">Quotation</span>
            _·_<span class="date"><time datetime="2024-03-07">7 March 2024</time></span>
            _·_<span class="venue">harbour board meeting</span>
            _·_<span class="source"><a href="#source.courier">The Ostrevik Courier</a>, citing <a href="#source.northwire">Northwire</a></span>
          </p>
        </figure>`),
    );
  });

  test('tells everything without a style sheet', () => {
    expect(textOfPage(said('speaker="inga-halvard" source="courier" cue="warned" date="2024-03-07" venue="harbour board meeting"'))).toBe(
      'Inga Halvard warned · Mayor, Town of Ostrevik 1“Open the bridge.”Quotation · 7 March 2024 · harbour board meeting · The Ostrevik Courier, citing Northwire',
    );
  });

  test('is a block quotation only where words are quoted', () => {
    const tag = (words: string) =>
      elements(said('speaker="inga-halvard" source="courier"', words)).find(({ attributes }) => String(attributes.className) === 'content')
        ?.tagName;
    expect([tag('“Open it.”'), tag('It is “rotten”.'), tag('It must open.')]).toEqual(['blockquote', 'blockquote', 'div']);
  });

  test.each([
    ['“Open it.”', 'Quotation'],
    ['It is “rotten”.', 'Partial quotation'],
    ['It must open.', 'Paraphrase'],
  ])('says in words what %s is: %s', (words, kind) => {
    expect(
      elements(said('speaker="inga-halvard" source="courier"', words)).find(({ attributes }) => String(attributes.className) === 'kind')
        ?.text,
    ).toBe(kind);
  });

  test('says that nobody is named, and why where that is known', () => {
    expect(textOfPage(said('unnamed="two dockers" source="havneblad"'))).toBe(
      'Unnamed: “two dockers” said 1“Open the bridge.”Quotation · Havnebladet · the source gives no reason',
    );
    expect(textOfPage(said('unnamed="two dockers" reason="they fear for their jobs" source="havneblad"'))).toContain(
      '· they fear for their jobs',
    );
    expect(elements(said('unnamed="two dockers" source="havneblad"'))[0]?.attributes).toHaveProperty('dataUnnamed');
  });

  test('names several speakers, each with a link', () => {
    const links = elements(said('speaker="inga-halvard harbour-board" source="courier"')).filter(({ attributes }) =>
      String(attributes.href).startsWith('/speakers/'),
    );
    expect(links.map(({ text, attributes }) => [text, attributes.href])).toEqual([
      ['Inga Halvard', '/speakers/inga-halvard/'],
      ['Ostrevik Harbour Board', '/speakers/harbour-board/'],
    ]);
  });

  test('keeps the wording of the original in its language behind a summary', () => {
    const found = elements(said('speaker="inga-halvard" source="havneblad" lang="nb" original="Broen må åpnes."'));
    const details = found.findIndex(({ tagName }) => tagName === 'details');
    expect(found.slice(details + 1, details + 3)).toEqual([
      { tagName: 'summary', attributes: {}, text: 'Our translation from Norwegian Bokmål: show the original' },
      { tagName: 'p', attributes: { lang: 'nb', dir: 'auto' }, text: 'Broen må åpnes.' },
    ]);
  });

  test.each([
    ['havneblad', 'Our translation from Norwegian Bokmål'],
    ['courier', 'Translated from Norwegian Bokmål in the source'],
    ['havneblad courier', 'Translated from Norwegian Bokmål in the source'],
  ])('says whose translation it is where %s was read', (source, text) => {
    expect(textOfPage(said(`speaker="inga-halvard" source="${source}" lang="nb"`))).toContain(` · ${text}`);
  });

  test('uses no element that reader modes delete, and no cite, which is for works', () => {
    const names = elements(said('speaker="inga-halvard" source="courier"')).map(({ tagName }) => tagName);
    expect(names.filter((name) => ['aside', 'footer', 'cite', 'header'].includes(name))).toEqual([]);
  });
});
