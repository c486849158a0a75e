import type { PublishedBrief } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { counts } from '../record/counts.ts';

/** What a page must know of the site that it belongs to. */
export interface Site {
  options: { title: string; description?: string; lang: string; nav: Link[]; footer: Link[] };
  /** The path that the site lies under, with slashes at both ends. */
  base: string;
  /** Whether there is a favicon.svg. */
  favicon: boolean;
}

interface Link {
  label: string;
  href: string;
}

/** The address of a path of the site; other addresses stay as they are. */
export const addressOf = ({ base }: Pick<Site, 'base'>, path: string) => (path.startsWith('/') ? base + path.slice(1) : path);

export const nameOf = (entities: References['speakers' | 'outlets' | 'topics'], id: string) => entities.get(id)?.name ?? id;

/** “11 statements” of `11, statement`. */
export const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** “9 statements · 2 sources · 1 origin”. */
export function countsLine(brief: Pick<PublishedBrief, 'attributions' | 'sources'>): string {
  const { statements, sources, origins } = counts(brief);
  return [many(statements, 'statement'), many(sources, 'source'), many(origins.length, 'origin')].join(' · ');
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const directions = new Map<string, 'ltr' | 'rtl'>();

export function directionOf(lang: string): 'ltr' | 'rtl' {
  const direction = directions.get(lang) ?? (rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr');
  directions.set(lang, direction);
  return direction;
}

/** The attributes of a part of a page in one language that stands in another: none where they are the same. */
export const partIn = (lang: string, around: string) => (lang === around ? {} : { lang, dir: directionOf(lang) });
