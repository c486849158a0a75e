import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { edtfDate } from '../model/date.ts';
import type { Source } from '../model/frontmatter.ts';
import { isSameLanguage } from '../model/same-language.ts';
import { quotedWords } from '../parse/kind.ts';

/** Where the words of a statement stand on the web: each stretch of them in each source that prints them. None for a paraphrase. */
export const targetsOf = (attribution: Attribution, { sources, lang }: PublishedBrief, siteLang: string): object[] =>
  attribution.sources.flatMap((key) => targetsIn(sources[key], attribution, lang ?? siteLang));

function targetsIn(source: Source | undefined, attribution: Attribution, lang: string): object[] {
  if (source?.url === undefined) return [];
  return wordsIn(source, attribution, lang).map((exact) => ({
    type: 'SpecificResource',
    source: source.url,
    selector: { type: 'TextQuoteSelector', exact },
    state: stateOf(source),
  }));
}

/** The words of a statement as a source prints them, in stretches that are whole there. */
function wordsIn(source: Source, { kind, text, lang, original }: Attribution, textLang: string): string[] {
  if (kind === 'paraphrase') return [];
  const prints = (language: string) => source.lang === undefined || isSameLanguage(source.lang, language);
  if (lang !== undefined && source.lang !== undefined && isSameLanguage(source.lang, lang))
    return original === undefined ? [] : stretches(original);
  return prints(textLang) ? quotedWords(text).flatMap(stretches) : [];
}

/**
 * An ellipsis or a bracket is the author's, so the source has what stands before and after it, and not both in one piece. The same goes for
 * the comma or the full stop at the end, which American typesetting draws into the quotation marks.
 */
const stretches = (words: string): string[] =>
  words
    .split(/\s*(?:\[[^\]]*\]|…|\.{3})\s*/u)
    .map((part) => part.replace(/^[.,\s]+|[.,\s]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** The state in which the source was read: when, as precisely as it is known, and where a copy is. */
function stateOf({ accessed, archive }: Source): object | undefined {
  const date = accessed === undefined ? null : edtfDate(accessed);
  const read = date && Number.isFinite(date.min) && Number.isFinite(date.max);
  if (!read && archive === undefined) return undefined;
  return {
    type: 'TimeState',
    ...(read && { sourceDateStart: utcText(date.min), sourceDateEnd: utcText(date.max) }),
    ...(archive !== undefined && { cached: archive }),
  };
}

/** `xsd:dateTime` in UTC, as the model demands. */
const utcText = (moment: number) => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
