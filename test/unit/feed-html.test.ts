import { describe, expect, test } from 'vitest';
import { feedHtml } from '../../src/exports/feed-html.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import type { Correction } from '../../src/model/frontmatter.ts';
import { elements, page, textOfPage } from './page.ts';

const address = 'https://ostrevik.example/paper/briefs/kettle-bridge/';

interface Site {
  lang?: string;
  corrections?: Correction[];
}

/** A rendered body as feeds have it. */
const inFeed = (html: string, { lang = 'en', corrections = [] }: Site = {}) =>
  feedHtml(html, { address, lang, phrases: phrasesOf(lang), corrections });

const feedOf = (body: string, site?: Site) => inFeed(page(body, { lang: `lang: ${site?.lang ?? 'en'}` }, { base: '/paper/' }), site);

const everything = `The board met.[^log] The mayor <Attribution speaker="inga-halvard" source="courier">asked for “a plan”</Attribution>.

<Attribution speaker="tomas-reyk" cue="answered" date="2024-03-12" venue="quay" source="courier" lang="nb" original="Den er stengt.">
“It is shut.”
</Attribution>

<Attribution unnamed="two dockers" source="northwire">The planks are rotten.</Attribution>

<Timeline>
<Event date="2024-03-04" source="courier">The storm.</Event>
<Event date="2024-03" source="northwire">Repairs.</Event>
</Timeline>

<Analysis>Nobody has a plan.</Analysis>

![A bridge](/bridge.jpg) [the vote](/briefs/vote/), [the log](#log), [elsewhere](https://skerry.example/a?b=1&c=2).

[^log]: The log.`;

describe('the body of a brief in a feed', () => {
  test('says of a callout who said it, with which cue, in which words, when, where and in which source', () => {
    const [figure] = elements(feedOf(everything)).filter(({ tagName }) => tagName === 'figure');
    expect(figure?.text.replace(/\s+/g, ' ')).toBe(
      'Tomas Reyk answered · Harbour master, Ostrevik Harbour Board“It is shut.”Translated from Norwegian Bokmål in the source. Original: Den er stengt.Quotation · 12 March 2024 · quay · The Ostrevik Courier, citing Northwire',
    );
  });

  test('has plain figures: the caption, then the quotation, then how we know', () => {
    const names = (html: string) => elements(html).map(({ tagName }) => tagName);
    const callout = feedOf('<Attribution speaker="tomas-reyk" source="havneblad">“It is shut.”</Attribution>');
    expect(names(callout)).toEqual(['div', 'figure', 'figcaption', 'b', 'a', 'i', 'blockquote', 'p', 'small', 'a']);
    const paraphrase = feedOf('<Attribution speaker="tomas-reyk" source="havneblad">It is shut.</Attribution>');
    expect(names(paraphrase)).not.toContain('blockquote');
  });

  test('has the notes of marks at its end, by numbers in brackets, which footnotes have not', () => {
    const html = feedOf(everything);
    const numbers = elements(html).filter(({ tagName }) => tagName === 'sup');
    expect(numbers.map(({ text }) => text)).toEqual(['1', '[1]']);
    expect(textOfPage(html)).toMatch(
      /asked for “a plan”\[1\]\..*\[1\] Inga Halvard, Mayor, Town of Ostrevik said · Partial quotation · .*Northwire$/,
    );
  });

  test('has absolute addresses only', () => {
    const addresses = elements(feedOf(everything)).flatMap(({ attributes }) => [attributes.href, attributes.src].filter(Boolean));
    expect(addresses.length).toBeGreaterThan(10);
    for (const found of addresses) expect(found).toMatch(/^https:\/\/[a-z]+\.example\//);
    expect(addresses).toContain('https://ostrevik.example/paper/bridge.jpg');
    expect(addresses).toContain('https://ostrevik.example/paper/briefs/vote/');
    expect(addresses).toContain(`${address}#source.courier`);
    expect(addresses).toContain('https://skerry.example/a?b=1&c=2');
  });

  test('holds nothing that runs, draws, styles, or clashes with another entry', () => {
    const attack =
      '<p id="a" class="b" style="color:red" onclick="alert(1)" name="n">x</p><script>alert(2)</script><style>p{}</style><svg><script>alert(3)</script></svg><a href="javascript:alert(4)">y</a><img src="data:image/svg+xml,x" onerror="alert(5)"><iframe src="https://x.example/"></iframe>';
    const found = elements(inFeed(page(everything) + attack));
    expect(found.map(({ tagName }) => tagName)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:script|style|svg|iframe|details|line|circle)$/)]),
    );
    const names = new Set(found.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].sort()).toEqual(['alt', 'dateTime', 'dir', 'href', 'lang', 'src']);
    expect(inFeed(attack)).not.toMatch(/alert|javascript:|data:/);
  });

  test('keeps the times of a timeline beside its events, without the strip', () => {
    const html = feedOf(everything);
    expect(html).toContain('<li><b><time datetime="2024-03">March 2024</time></b> ');
    expect(textOfPage(html)).not.toContain('drawn to scale');
  });

  test('marks where the analysis begins and ends', () => {
    expect(feedOf(everything)).toMatch(/<hr><div><p><b>Analysis<\/b><\/p>Nobody has a plan\.<\/div><hr>/);
  });

  test('begins with what was corrected', () => {
    const html = feedOf('Shut.', {
      corrections: [
        { date: '2024-03-14', text: 'It <was> the 4th.' },
        { date: '2024-03-15T09:30:00+01:00', text: 'And shut.' },
      ],
    });
    expect(textOfPage(html)).toBe('Correction · 14 March 2024: It <was> the 4th.Correction · 15 March 2024, 09:30: And shut.Shut.');
  });

  test('has the language and the direction of the brief', () => {
    expect(elements(feedOf('مغلق.', { lang: 'ar' }))[0]).toMatchObject({ tagName: 'div', attributes: { lang: 'ar', dir: 'rtl' } });
    expect(elements(feedOf('Зачинено.', { lang: 'uk' }))[0]).toMatchObject({ attributes: { lang: 'uk', dir: 'ltr' } });
  });

  test('is the same in every language of the interface, but for the words', () => {
    const shape = (html: string) => elements(html).map(({ tagName }) => tagName);
    const body = '<Attribution speaker="tomas-reyk" source="courier" lang="nb" original="Den er stengt.">“It is shut.”</Attribution>';
    const english = shape(feedOf(body));
    for (const lang of ['fr', 'uk', 'ru', 'ar']) {
      const html = inFeed(page(body, { lang: `lang: ${lang}` }), { lang });
      expect(
        shape(html).filter((name) => name !== 'span'),
        lang,
      ).toEqual(english.filter((name) => name !== 'span'));
      expect(html, lang).toContain('Den er stengt.');
    }
  });
});
