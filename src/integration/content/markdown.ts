import { isSatteriProcessor, satteri } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import { ConfigurationError } from '../../files/configuration-error.ts';
import type { SiteModule } from '../site-module.ts';
import { mdxPlugin } from './mdx-plugin.ts';

/** Quotation marks, dashes and dots stay as printed. */
const asPrinted = { quotes: false, dashes: false, ellipses: false };

/** Adds our plugin to the Markdown processor of the site, or sets one up. Throws for a processor that can't run it. */
export function markdownProcessor({ markdown }: AstroConfig, site: SiteModule): AstroConfig['markdown']['processor'] {
  const { processor } = markdown;
  if (processor && !isSatteriProcessor(processor)) {
    throw new ConfigurationError(
      `brevier() renders MDX with Sätteri, but astro.config.mjs sets markdown.processor to "${processor.name}". Take that setting out, or move its plugins to satteri({ mdastPlugins, hastPlugins }).`,
    );
  }
  const { mdastPlugins = [], hastPlugins = [], features = {} } = processor && isSatteriProcessor(processor) ? processor.options : {};
  return satteri({ mdastPlugins, hastPlugins: [mdxPlugin(site), ...hastPlugins], features: { smartPunctuation: asPrinted, ...features } });
}
