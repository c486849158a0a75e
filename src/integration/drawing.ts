import type { AstroIntegration } from 'astro';
import { packageFor } from './card-fonts.ts';
import { makeCards, publishCards } from './cards.ts';
import type { SiteModule } from './site-module.ts';

/** Draws the social cards of a build while Astro renders its pages, and puts them beside those. */
export function drawing(site: SiteModule): AstroIntegration {
  let making: ReturnType<typeof makeCards>;
  return {
    name: 'brevier:cards',
    hooks: {
      'astro:build:start': () => {
        making = makeCards(site);
        // It is awaited when the pages are done; until then its failure is nobody's.
        making.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        const { drawn, missing } = await making;
        publishCards(site.folders, site.folders.staging);
        logger.info(drawn > 0 ? `Social cards: ${drawn} drawn.` : 'Social cards: nothing has changed.');
        for (const script of missing) logger.info(`Social cards: none in the script ${script}. ${remedy(script)}`);
      },
    },
  };
}

function remedy(script: string): string {
  const pack = packageFor(script);
  return pack ? `Its font is found where ${pack} is installed.` : 'Brevier knows of no font for it.';
}
