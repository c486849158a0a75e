import type { CustomRecord } from 'pagefind';
import { chainWords } from '../../exports/statement-words.ts';
import type { ResolvedOptions } from '../../files/options.ts';
import { dateText } from '../../language/dates.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { Attribution } from '../../model/brief.ts';
import { outletsAlong } from '../../model/chain.ts';
import { edtfDate } from '../../model/date.ts';
import { nameOf, type References } from '../../model/entities.ts';
import { daySaid, yearSaid } from '../../record/record.ts';
import type { BriefEntry } from '../briefs/brief-entry.ts';
import { statementFacets } from '../briefs/facets.ts';

type Interface = Pick<ResolvedOptions, 'lang' | 'phrases'>;

/**
 * The statements of a brief as the record page shows them. Pagefind searches the content, and everything in `meta` as well; what is shown
 * but not searched, such as the title of the brief, stands in the query of the address.
 * @param year of the words; all years where absent
 */
export function statementRecords(entry: BriefEntry, references: References, options: Interface, year?: string): CustomRecord[] {
  const phrases = phrasesOf(options.lang, options.phrases);
  return entry.attributions
    .filter((attribution) => year === undefined || yearSaid({ attribution, brief: entry }) === year)
    .map((attribution) => ({
      url: `briefs/${entry.slug}/?${new URLSearchParams(shownOf(attribution))}#${attribution.id}`,
      content: attribution.text,
      language: entry.lang ?? options.lang,
      meta: metaOf(attribution),
      filters: copied(statementFacets({ attribution, brief: entry }, references, options)),
      sort: { date: firstDay(attribution) },
    }));

  /** Names stand a line each. */
  function metaOf(attribution: Attribution): Record<string, string> {
    const { speakers, unnamed, cue, venue, original, sources } = attribution;
    return present({
      who:
        unnamed === undefined
          ? speakers.map((id) => nameOf(references.speakers, id)).join('\n')
          : phrases.say('unnamedAs', { words: unnamed }),
      cue,
      venue,
      original,
      through: sources.map((key) => through(key)).join(phrases.say('semicolon')),
      date: firstDay(attribution),
    });
  }

  function shownOf(attribution: Attribution): Record<string, string> {
    return present({
      brief: entry.title,
      day: dateText(daySaid({ attribution, brief: entry }), phrases),
      kind: attribution.kind,
      lang: entry.lang ?? options.lang,
      speakers: attribution.speakers.join(' '),
    });
  }

  /** The first day that the date may mean, or the last where its beginning is open. */
  function firstDay(attribution: Attribution): string {
    const { min = 0, max = 0 } = edtfDate(daySaid({ attribution, brief: entry })) ?? {};
    return new Date(Number.isFinite(min) ? min : max).toISOString().slice(0, 10);
  }

  function through(key: string): string {
    return chainWords([...new Set(outletsAlong(entry.sources, key))], references, phrases);
  }
}

const present = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter((value): value is [string, string] => Boolean(value[1])));

const copied = (lists: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, [...values]]));
