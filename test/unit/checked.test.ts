import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/exports/markdown.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import { references } from './ostrevik.ts';
import { checkedPage, elements, textOfPage } from './page.ts';
import { lookedUp, publication } from './published.ts';

const sources = `sources:
  courier: { outlet: ostrevik-courier, title: Bridge shut, lang: en, snapshot: courier.txt }
  havneblad: { outlet: havnebladet, title: Broen stengt, lang: nb, snapshot: havneblad.txt }
  radio: { outlet: radio-skerry, title: Morning news }`;
const snapshots = { 'courier.txt': '"A poor joke," the mayor said.', 'havneblad.txt': '– Vi venter ikke.' };
const said = (source: string, words: string, attributes = '') =>
  `<Attribution id="a1" speaker="inga-halvard" source="${source}" ${attributes}>${words}</Attribution>`;
const shown = (body: string, lang?: string) => checkedPage(body, sources, snapshots, lang === undefined ? undefined : { lang });
const checked = (html: string) =>
  elements(html).flatMap(({ attributes, text }) => (String(attributes.className) === 'checked' ? [text] : []));

describe('readers see that a quotation was checked against its source', () => {
  test('below a callout, after the source', () => {
    const html = shown(said('courier', '\n“A poor joke.”\n'));
    expect(textOfPage(html)).toContain('Quotation · The Ostrevik Courier · checked against the source');
    expect(html).toContain(' · <span class="checked">checked against the source</span></p>');
  });

  test('in the note of a mark', () => {
    expect(textOfPage(shown(`It is ${said('courier', '“a poor joke”')}.`))).toContain('The Ostrevik Courier · checked against the source]');
  });

  test('as words about the original, where it is the original that was looked up', () => {
    const html = shown(`She says ${said('havneblad', '“we do not wait”', 'lang="nb" original="Vi venter ikke"')}.`);
    expect(checked(html)).toEqual(['original checked against the source']);
  });

  test.each([
    ['fr', 'texte vérifié dans la source'],
    ['uk', 'звірено з джерелом'],
    ['ru', 'сверено с источником'],
    ['ar', 'تمت مطابقة النص مع المصدر'],
  ])('in the language of the brief: %s', (lang, words) => {
    expect(checked(shown(said('courier', '“A poor joke.”'), lang))).toEqual([words]);
  });

  test('in the text that is published beside the page', () => {
    const { brief, reading } = lookedUp();
    expect(markdown(brief, reading, references, publication, phrasesOf('en')).match(/original checked against the source/g)).toHaveLength(
      1,
    );
  });
});

describe('readers see nothing of it', () => {
  test.each([
    ['where the source has other words', said('courier', '“A bad joke.”')],
    ['where another source has them', said('havneblad', '“A poor joke.”')],
    ['where no source has them', said('courier', '“The board has lied.”')],
    ['where the source has no snapshot', said('radio', '“A poor joke.”')],
    ['at a paraphrase', said('courier', 'She is not amused.')],
    ['at a paraphrase that gives its original', said('havneblad', 'She does not wait.', 'lang="nb" original="Vi venter ikke"')],
    ['where one part is there and another is not', said('courier', 'It is “a poor joke” and “a scandal”.')],
  ])('%s', (_, body) => {
    expect(checked(shown(body))).toEqual([]);
  });
});
