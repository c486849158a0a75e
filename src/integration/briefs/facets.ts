import { languageName } from '../../language/language-name.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { References } from '../../model/entities.ts';
import type { ResolvedOptions } from '../options.ts';
import type { Facets } from './bodies.ts';
import type { BriefEntry } from './brief-entry.ts';

/** The values under which a brief is found in the search, as readers read them. */
export function facets(
  entry: BriefEntry,
  { speakers, outlets, topics }: References,
  options: Pick<ResolvedOptions, 'lang' | 'phrases'>,
): Facets {
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
