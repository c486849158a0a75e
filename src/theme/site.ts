import type { Publication } from '../exports/publication.ts';
import { type OwnPhrases, phrasesOf } from '../language/phrases.ts';
import type { Phrases } from '../language/speak.ts';
import type { PublishedBrief } from '../model/brief.ts';
import { counts } from '../record/counts.ts';

/** What a page must know of the site that it belongs to. */
export interface Site {
  options: { title: string; description?: string; lang: string; phrases: OwnPhrases; nav: Link[]; footer: Link[] };
  /** The path that the site lies under, with slashes at both ends. */
  base: string;
  /** The site as what it publishes as data names it. */
  publication: Publication;
  /** Whether there is a favicon.svg. */
  favicon: boolean;
  /** The scripts (ISO 15924) that social cards can be drawn in. */
  cardScripts: string[];
}

interface Link {
  label: string;
  href: string;
}

/** The address of a path of the site; other addresses stay as they are. */
export const addressOf = ({ base }: Pick<Site, 'base'>, path: string) => (path.startsWith('/') ? base + path.slice(1) : path);

/** The interface on a page of the site: in the language of its text where there are words in that, else in the site's. */
export const phrasesFor = ({ options }: Pick<Site, 'options'>, lang?: string): Phrases => phrasesOf([lang, options.lang], options.phrases);

/** “9 statements · 4 speakers · 2 sources · 1 origin”. */
export function countsLine(brief: Pick<PublishedBrief, 'attributions' | 'sources'>, { say }: Phrases): string {
  const { statements, speakers, sources, origins } = counts(brief);
  return [
    say('statements', { count: statements }),
    say('speakers', { count: speakers }),
    say('sources', { count: sources }),
    say('origins', { count: origins.length }),
  ].join(' · ');
}
