import { parentPort, workerData } from 'node:worker_threads';
import { type CardOrder, drawCards } from './draw-cards.ts';
import type { SiteModule } from './site-module.ts';

/** The work of the thread of `makeCards`. */
const { orders, site } = workerData as { orders: CardOrder[]; site: SiteModule };
await drawCards(orders, site, (card) => parentPort?.postMessage(card));
