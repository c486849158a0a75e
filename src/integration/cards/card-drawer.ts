import { createRequire } from 'node:module';
import { ConfigurationError } from '../../files/configuration-error.ts';
import { card, cardScale, cardSize } from '../../render/card.ts';
import type { Card } from '../../render/card-content.ts';
import { type CardFont, fontFiles, fontsFor } from './card-fonts.ts';

/**
 * Makes a function that draws cards as PNG. Fonts are read for the languages that come. Throws where nothing can be drawn.
 * @param siteLang the language of the name of the publication, and of speakers
 */
export async function cardDrawer(root: string, siteLang: string): Promise<(content: Card) => Promise<Buffer>> {
  const { Renderer } = takumi();
  const renderer = new Renderer();
  const fonts = new Map<string, Promise<CardFont[]>>();

  return async (content) => {
    const files = (await Promise.all(fontsFor(content.lang, siteLang).map(loaded))).flat();
    const fontFamilies = [...new Set(files.map(({ name }) => name))];
    return renderer.render(card(withoutUnknown(content, files)), {
      ...cardSize,
      devicePixelRatio: cardScale,
      format: 'png',
      fontFamilies,
      lang: content.lang,
    });
  };

  function loaded(font: string): Promise<CardFont[]> {
    const files = fonts.get(font) ?? load(font);
    fonts.set(font, files);
    return files;
  }

  async function load(font: string): Promise<CardFont[]> {
    const files = fontFiles(font, root);
    for (const file of files) await renderer.registerFont(file);
    return files;
  }
}

/** Node's own: that of Vite, which reads an installed Brevier with the configuration, is closed by the time that cards are drawn. */
const require = createRequire(import.meta.url);

function takumi(): typeof import('@takumi-rs/core') {
  try {
    return require('@takumi-rs/core');
  } catch (error) {
    throw new ConfigurationError(
      `Social cards can't be drawn on this machine: ${(error as Error).message}\nSet cards: false in brevier({ … }) to publish without them.`,
    );
  }
}

/** Without the characters that no font has, such as pictures: in their place would stand a box. */
function withoutUnknown(content: Card, fonts: readonly CardFont[]): Card {
  const known = (character: string) => {
    const point = character.codePointAt(0) as number;
    return fonts.some(({ unicodeRange }) => unicodeRange.some(([first, last]) => first <= point && point <= last));
  };
  const clean = (text: string) => [...text].filter(known).join('').replace(/\s+/g, ' ').trim();
  const { lang, site, filed, title, said, description } = content;
  return {
    lang,
    site: clean(site),
    filed: clean(filed),
    title: clean(title),
    ...(said && { said: { kind: said.kind, speaker: clean(said.speaker), cue: clean(said.cue), text: clean(said.text) } }),
    description: clean(description),
  };
}
