import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { briefEntry } from '../../src/integration/briefs/brief-entry.ts';
import { cardDrawer } from '../../src/integration/cards/card-drawer.ts';
import { fontFiles } from '../../src/integration/cards/card-fonts.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import type { PublishedBrief } from '../../src/model/brief.ts';
import { card, cardScale, cardSize } from '../../src/render/card.ts';
import { type Card, cardAlt, cardContent } from '../../src/render/card-content.ts';
import { briefText, read, references } from './ostrevik.ts';

const phrases = phrasesOf('en');
const site = { title: 'The Ostrevik Paper', lang: 'en' };
const contentOf = (brief: PublishedBrief) => cardContent(brief, { names: references.speakers, site, phrases });
const cardOf = (body: string, changes: Record<string, string> = {}) => contentOf(briefEntry(read(briefText(body, changes)), []));

const callout = (words: string, attributes = 'speaker="inga-halvard"') =>
  `<Attribution ${attributes} source="courier">\n${words}\n</Attribution>`;

describe('what a card says', () => {
  test('is the publication, place and day, the title, and the first words that somebody named is quoted with', () => {
    const body = [
      callout('Rotten, every plank.', 'unnamed="two dockers"'),
      callout('The bridge is safe.', 'speaker="tomas-reyk"'),
      callout('“Open it, or “give us a ferry.””', 'speaker="inga-halvard ostrevik" cue="demanded"'),
      callout('“It stays shut.”', 'speaker="tomas-reyk"'),
    ].join('\n\n');
    expect(cardOf(body, { dateline: 'dateline: Ostrevik', date: 'date: 2024-03-12T23:30:00+01:00' })).toEqual({
      lang: 'en',
      site: 'The Ostrevik Paper',
      filed: 'Ostrevik · 12 March 2024',
      title: 'The Kettle Bridge stays shut',
      said: { kind: 'quotation', speaker: 'Inga Halvard, Town of Ostrevik', cue: 'demanded', text: '“Open it, or “give us a ferry.””' },
      description: 'The harbour board keeps the bridge closed; the mayor objects.',
    });
  });

  test('takes words inside a sentence where no callout quotes anybody', () => {
    const mark = 'She called it <Attribution speaker="inga-halvard" source="courier">“a disgrace”</Attribution>.';
    expect(cardOf(`${mark}\n\n${callout('The bridge is safe.')}`).said).toMatchObject({ text: '“a disgrace”' });
    expect(cardOf(`${mark}\n\n${callout('“Open it.”')}`).said).toMatchObject({ text: '“Open it.”' });
  });

  test('quotes nobody where the brief only paraphrases, or names nobody', () => {
    expect(cardOf(callout('The bridge is safe.')).said).toBeUndefined();
    expect(cardOf(callout('“Rotten.”', 'unnamed="two dockers"')).said).toBeUndefined();
  });

  test('ends after a whole word, and closes the quotation, where it is too long', () => {
    const { said, title } = cardOf(callout(`“${'It will stay shut for as long as it has to. '.repeat(9).trim()}”`), {
      title: `title: ${'word '.repeat(60).trim()}`,
    });
    expect(said?.text).toMatch(/^“It will .* (?:It|will|stay|shut|for|as|long|has|to)…”$/);
    expect(title).toMatch(/^(?:word )+word…$/);
    expect([...(said?.text ?? '')].length).toBeLessThan(170);
  });

  test('can be read by those who do not see it', () => {
    expect(cardAlt(cardOf(callout('“Open it.”')), phrases)).toBe('The Kettle Bridge stays shut. Inga Halvard said: “Open it.”');
    expect(cardAlt(cardOf(callout('It is safe.')), phrases)).toBe(
      'The Kettle Bridge stays shut. The harbour board keeps the bridge closed; the mayor objects.',
    );
  });
});

const short: Card = {
  lang: 'en',
  site: 'The Ostrevik Paper',
  filed: 'Ostrevik · 12 March 2024',
  title: 'The bridge stays shut',
  said: { kind: 'quotation', speaker: 'Inga Halvard', cue: 'said', text: '“Open it.”' },
  description: 'The harbour board keeps the bridge closed.',
};

describe('a card', () => {
  const { width, height } = cardSize;
  const renderer = new Renderer();
  beforeAll(async () => {
    for (const font of [...fontFiles('source-serif-4', '/'), ...fontFiles('source-sans-3', '/')]) await renderer.registerFont(font);
  });

  /** The edges of every box, in the order of the tree. */
  async function boxes(content: Card): Promise<{ left: number; top: number; right: number; bottom: number }[]> {
    const edges: { left: number; top: number; right: number; bottom: number }[] = [];
    (function visit({ transform, width, height, children }: MeasuredNode) {
      const [, , , , left, top] = transform;
      edges.push({ left, top, right: left + width, bottom: top + height });
      for (const child of children) visit(child);
    })(await renderer.measure(card(content), { ...cardSize, devicePixelRatio: cardScale }));
    return edges;
  }

  const words = (count: number, word: string) => Array(count).fill(word).join(' ').slice(0, 165);
  const texts = [1, 4, 9, 12, 20, 40]
    .flatMap((count) => [words(count, 'bridge'), words(count, 'неприемлемо'), words(count, 'WIDE')])
    .concat('x'.repeat(165));

  test.each(texts)('has room for %j as its title and as what is quoted', async (text) => {
    const content: Card = { ...short, title: text, site: text, filed: text, said: { ...short.said!, speaker: text, cue: text, text } };
    for (const shown of [content, { ...content, said: undefined, description: text }]) {
      const [sheet, head, , , title, below] = await boxes(shown);
      expect(sheet).toMatchObject({ left: 0, top: 0, right: width, bottom: height });
      for (const box of await boxes(shown)) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
      }
      expect(title!.top).toBeGreaterThan(head!.bottom);
      expect(below!.top).toBeGreaterThan(title!.bottom);
      expect(below!.bottom).toBeLessThanOrEqual(height - 40 * cardScale);
    }
  });

  test('has the line of a quotation where its lines begin', async () => {
    const lineOf = (content: Card) =>
      JSON.stringify(card(content))
        .match(/"border(Left|Right)":"6px (\w+)/)
        ?.slice(1);
    expect(lineOf(short)).toEqual(['Left', 'solid']);
    expect(lineOf({ ...short, said: { ...short.said!, kind: 'partial' } })).toEqual(['Left', 'dashed']);
    expect(lineOf({ ...short, lang: 'ar' })).toEqual(['Right', 'solid']);
    expect(lineOf({ ...short, lang: 'he' })).toEqual(['Right', 'solid']);
  });

  test('is a small PNG of its size, the same each time', async () => {
    const draw = await cardDrawer('/', 'en');
    const [png, again] = [await draw(short), await draw(short)];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeLessThan(40_000);
    expect(again.equals(png)).toBe(true);
    expect((await draw({ ...short, title: 'The bridge opens' })).equals(png)).toBe(false);
  });

  test('leaves out what no font has, rather than show a box', async () => {
    const draw = await cardDrawer('/', 'en');
    const plain = await draw({ ...short, title: 'The bridge stays shut' });
    expect((await draw({ ...short, title: 'The bridge 🌉 stays shut 👩‍🔧' })).equals(plain)).toBe(true);
  });
});
