import type { Work } from '../../node/in-background.ts';
import type { SiteModule } from '../site-module.ts';
import { type CardOrder, type DrawnCard, drawCards } from './draw-cards.ts';

/** The work of the process of `makeCards`. */
export const work: Work<{ orders: CardOrder[]; site: SiteModule }, DrawnCard> = ({ orders, site }, tell) => drawCards(orders, site, tell);
