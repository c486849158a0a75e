import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '../../files/digest.ts';
import { readFolder } from '../../files/entities.ts';
import { ownDigest } from '../../files/own-digest.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { cardContent } from '../../render/card-content.ts';
import { readEntry } from '../briefs/bodies.ts';
import type { SiteModule } from '../site-module.ts';
import { cardDrawer } from './card-drawer.ts';

/** Below the folder of the cards, and below the output. */
export const cardFile = (slug: string) => `briefs/${slug}.png`;

/** A card that may have to be drawn: the brief, the digest of its body, and of what its card shows where there is one. */
export interface CardOrder {
  slug: string;
  date: string;
  lang?: string;
  body: string;
  shows?: string;
}

export interface DrawnCard {
  slug: string;
  body: string;
  shows: string;
  /** Not, where it shows what it has shown. */
  drawn: boolean;
}

/** Takumi draws on the threads of libuv: so many are there. */
const atOnce = 4;

/** Draws the cards that show something new, and tells each one. */
export async function drawCards(orders: readonly CardOrder[], site: SiteModule, told: (card: DrawnCard) => void): Promise<void> {
  if (orders.length === 0) return;
  const { folders, options } = site;
  const names = new Map((await readFolder(folders.content, 'speakers')).map(({ id, value }) => [id, { name: value?.name ?? id }]));
  const draw = await cardDrawer(folders.root, options.lang);
  const left = orders.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const order of left) await make(order);
    }),
  );

  async function make({ slug, date, lang, body, shows: before }: CardOrder): Promise<void> {
    const phrases = phrasesOf([lang, options.lang], options.phrases);
    const content = cardContent(readEntry(folders.bodies, { slug, date, lang }), { names, site: options, phrases });
    const shows = digest(ownDigest(), JSON.stringify(content));
    if (shows !== before) write(folders.cards + cardFile(slug), await draw(content));
    told({ slug, body, shows, drawn: shows !== before });
  }
}

/** The file may have a second name in what is published: it is replaced there when the build is. */
function write(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, png);
}
