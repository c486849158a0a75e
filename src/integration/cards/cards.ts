import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { scriptOf } from '../../language/script.ts';
import { inBackground } from '../../node/in-background.ts';
import { readBodyList } from '../briefs/bodies.ts';
import { bySlug } from '../by-slug.ts';
import type { Folders } from '../folders.ts';
import { share } from '../share.ts';
import type { SiteModule } from '../site-module.ts';
import { type CardOrder, cardFile, type DrawnCard, drawCards } from './draw-cards.ts';

/** A process takes a moment to start: fewer cards are drawn sooner without. */
const worthProcess = 20;

/** The cards that are there, by the slug of their brief: the digest of the body that each was made from, and of what it shows. */
type CardList = Record<string, { body: string; shows: string }>;

/**
 * Draws the cards of briefs that changed, while Astro renders the pages, and deletes those of briefs that are gone. A brief in a script
 * that there is no font for has none.
 * @returns how many were drawn, and the scripts that fonts are missing for
 */
export async function makeCards(site: SiteModule): Promise<{ drawn: number; missing: string[] }> {
  const { bodies, cards } = site.folders;
  const before = readCardList(cards);
  const now: CardList = bySlug();
  const orders: CardOrder[] = [];
  const missing = new Set<string>();
  let drawn = 0;
  for (const [slug, brief] of Object.entries(readBodyList(bodies))) {
    const old = existsSync(cards + cardFile(slug)) ? before[slug] : undefined;
    const script = scriptOf(brief.lang ?? site.options.lang);
    if (!site.cardScripts.includes(script)) missing.add(script);
    else if (old?.body === brief.digest) now[slug] = old;
    else orders.push({ slug, date: brief.date, lang: brief.lang, body: brief.digest, shows: old?.shows });
  }
  const take = (card: DrawnCard) => {
    now[card.slug] = { body: card.body, shows: card.shows };
    if (card.drawn) drawn++;
  };
  // A build that is cut off may have replaced a card already: until all are drawn, nobody knows what they show.
  writeCardList(cards, { ...before, ...Object.fromEntries(orders.map(({ slug }) => [slug, { body: '', shows: '' }])) });
  if (orders.length < worthProcess) await drawCards(orders, site, take);
  else await inBackground('../integration/cards/draw-cards-aside.ts', { orders, site }, take, 'lowest');
  for (const slug of Object.keys(before)) if (!now[slug]) rmSync(cards + cardFile(slug), { force: true });
  writeCardList(cards, now);
  return { drawn, missing: [...missing] };
}

/** Empty where there is none, or where it can't be read: everything is drawn again then. */
function readCardList(cards: string): CardList {
  try {
    return bySlug(JSON.parse(readFileSync(`${cards}list.json`, 'utf8')) as CardList);
  } catch {
    return bySlug();
  }
}

function writeCardList(cards: string, list: CardList): void {
  mkdirSync(cards, { recursive: true });
  writeFileSync(`${cards}list.json`, JSON.stringify(list));
}

/** Puts the cards beside the briefs. */
export function publishCards({ cards }: Pick<Folders, 'cards'>, output: string): void {
  if (existsSync(`${cards}briefs/`)) share(`${cards}briefs/`, `${output}briefs/`);
}
