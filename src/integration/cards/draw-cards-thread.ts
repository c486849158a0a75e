import { parentPort, workerData } from 'node:worker_threads';
import type { SiteModule } from '../site-module.ts';
import { type CardOrder, drawCards } from './draw-cards.ts';

/** The work of the thread of `makeCards`. */
const { orders, site } = workerData as { orders: CardOrder[]; site: SiteModule };
await drawCards(orders, site, (card) => parentPort?.postMessage(card));
