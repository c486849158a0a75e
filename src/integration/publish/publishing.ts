import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { lockFile } from '../../model/lock.ts';
import { publishExports } from '../briefs/export-brief.ts';
import { packageFor } from '../cards/card-fonts.ts';
import { makeCards, publishCards } from '../cards/cards.ts';
import { publishData } from '../data/make-data.ts';
import { publishLock } from '../lock/publish-lock.ts';
import { publishIndex } from '../search/search-index.ts';
import type { SiteModule } from '../site-module.ts';
import { publish } from './publish.ts';
import { doTasks } from './tasks.ts';

/** What is made of the briefs beside their pages: how many were indexed, and how many cards were drawn. */
interface Made {
  indexed: number;
  cards?: { drawn: number; missing: string[] };
}

/** The last of all integrations: what the others put into the output goes with it to its place. */
export function publishing(site: SiteModule, output: string): AstroIntegration {
  const { folders } = site;
  let making: Promise<Made>;
  return {
    name: 'brevier:publish',
    hooks: {
      'astro:build:start': () => {
        making = make(site);
        // It is awaited when the pages are done; until then its failure is nobody's.
        making.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        tell(await making, logger);
        publishIndex(folders, folders.staging);
        publishExports(folders, folders.staging);
        for (const path of publishData(folders, folders.staging)) logger.info(`/${path} is the site's own: Brevier's is left out.`);
        if (site.options.cards) publishCards(folders, folders.staging);
        await publish(folders.staging, output);
        if (publishLock(folders)) logger.info(`${lockFile} holds what is published now: commit it.`);
        logger.info(`Published to ${output}`);
      },
    },
  };
}

/** All is made while Astro renders the pages, and the cards of what time the others leave. */
async function make(site: SiteModule): Promise<Made> {
  const [{ briefs }, cards] = await Promise.all([doTasks(site), site.options.cards ? makeCards(site) : undefined]);
  return { indexed: briefs, cards };
}

function tell({ indexed, cards }: Made, logger: AstroIntegrationLogger): void {
  logger.info(indexed > 0 ? `Search index: ${indexed} ${indexed === 1 ? 'brief' : 'briefs'} read.` : 'Search index: nothing has changed.');
  if (!cards) return;
  logger.info(cards.drawn > 0 ? `Social cards: ${cards.drawn} drawn.` : 'Social cards: nothing has changed.');
  for (const script of cards.missing) logger.info(`Social cards: none in the script ${script}. ${remedy(script)}`);
}

function remedy(script: string): string {
  const pack = packageFor(script);
  return pack ? `Its font is found where ${pack} is installed.` : 'Brevier knows of no font for it.';
}
