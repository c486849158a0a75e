import { languageOf } from '../../model/same-language.ts';
import type { BodyList, ListedBody } from '../briefs/bodies.ts';

/** The briefs of one language; of a language with many of them, those of one year. */
export interface Part {
  /** `fr`, or `fr-2025`. */
  name: string;
  language: string;
  /** Absent where it has all years. */
  year?: string;
  bodies: Body[];
}

export type Body = ListedBody & { slug: string };

/** Up to so many briefs of a language make one part; of more, each year has its own. */
const most = 1_000;

/**
 * Cuts the index of a site into parts: each is indexed with the stemming of its language, and one in which nothing has changed is kept.
 * @param lang the language of the site, whose parts come first; of a language the newest comes first
 * @param yearsOf a body, which belongs to each of them; without any it is left out
 */
export function partsOf(list: BodyList, lang: string, yearsOf: (body: Body) => readonly string[]): Part[] {
  const own = languageOf(lang);
  const bodies = Object.entries(list)
    .map(([slug, body]) => ({ slug, ...body }))
    .filter((body) => yearsOf(body).length > 0);
  // Readers of one variety of a language search the others too.
  const languages = Map.groupBy(bodies.sort(by(({ slug }) => slug)), (body) => languageOf(body.lang ?? lang));
  return [...languages]
    .sort(by(([language]) => (language === own ? '' : language)))
    .flatMap(([language, spoken]) => (spoken.length > most ? byYear(language, spoken) : [{ name: language, language, bodies: spoken }]));

  function byYear(language: string, spoken: Body[]): Part[] {
    const parts = new Map<string, Body[]>();
    for (const body of spoken) {
      for (const year of yearsOf(body)) {
        const part = parts.get(year);
        if (part) part.push(body);
        else parts.set(year, [body]);
      }
    }
    return [...parts]
      .sort(by(([year]) => year))
      .reverse()
      .map(([year, bodies]) => ({ name: `${language}-${year}`, language, year, bodies }));
  }
}

const by =
  <T>(key: (value: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
