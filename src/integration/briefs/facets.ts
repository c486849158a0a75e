import type { ResolvedOptions } from '../../files/options.ts';
import { languageName } from '../../language/language-name.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { PublishedBrief } from '../../model/brief.ts';
import { chain } from '../../model/chain.ts';
import type { References } from '../../model/entities.ts';
import { type Statement, yearSaid } from '../../record/record.ts';
import type { Facets } from './bodies.ts';

type Interface = Pick<ResolvedOptions, 'lang' | 'phrases'>;

/** The values under which a brief is found in the search, as readers read them. */
export function facets(entry: PublishedBrief, { speakers, outlets, topics }: References, options: Interface): Facets {
  const phrases = phrasesOf(options.lang, options.phrases);
  const distinct = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];
  const outletIds = Object.values(entry.sources).map(({ outlet }) => outlet);
  return {
    speaker: distinct(
      entry.attributions.flatMap(({ speakers: ids, unnamed }) =>
        unnamed === undefined ? ids.map((id) => speakers.get(id)?.name) : [phrases.say('unnamed')],
      ),
    ),
    outlet: distinct(outletIds.map((id) => outlets.get(id)?.name)),
    topic: distinct(entry.topics.map((id) => topics.get(id)?.name)),
    kind: distinct(entry.attributions.map(({ kind }) => phrases.say(kind))),
    year: [entry.date.slice(0, 4)],
    language: [languageName(entry.lang ?? options.lang, phrases.lang)],
  };
}

/** The same of one statement alone. Its year is that of the words. */
export function statementFacets({ attribution, brief }: Statement, references: References, options: Interface): Facets {
  const keys = attribution.sources.flatMap((key) => chain(brief.sources, key));
  const sources = Object.fromEntries(Object.entries(brief.sources).filter(([key]) => keys.includes(key)));
  return { ...facets({ ...brief, attributions: [attribution], sources }, references, options), year: [yearSaid({ attribution, brief })] };
}
