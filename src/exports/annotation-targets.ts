import type { Attribution, PublishedBrief } from '../model/brief.ts';
import { edtfDate } from '../model/date.ts';
import type { Source } from '../model/frontmatter.ts';
import { quotedWords } from '../parse/kind.ts';
import { briefAddress, type Publication } from './publication.ts';

/**
 * Where the words of a statement stand: each stretch of them in each source that prints them. What no source on the web prints in these
 * words – a paraphrase, a translation of ours – stands in the brief alone.
 */
export function targetsOf(attribution: Attribution, brief: PublishedBrief, publication: Publication): object[] {
  const targets = attribution.sources.flatMap((key) => targetsIn(brief.sources[key], attribution, brief.lang ?? publication.lang));
  return targets.length > 0
    ? targets
    : [{ type: 'SpecificResource', source: briefAddress(publication, brief.slug), selector: fragment(attribution.id) }];
}

/** A part of an HTML page by its id (RFC 3236, as the model has it for HTML). */
export const fragment = (id: string) => ({ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id });

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
  const prints = (language: string) => source.lang === undefined || isSame(source.lang, language);
  if (lang !== undefined && source.lang !== undefined && isSame(source.lang, lang))
    return original === undefined ? [] : stretches(original);
  return prints(textLang) ? quotedWords(text).flatMap(stretches) : [];
}

const isSame = (a: string, b: string) => a === b || new Intl.Locale(a).language === new Intl.Locale(b).language;

/**
 * An ellipsis or a bracket is the author's, so the source has what stands before and after it, and not both in one piece. The same goes for
 * the comma or the full stop at the end, which American typesetting draws into the quotation marks.
 */
const stretches = (words: string): string[] =>
  words
    .split(/\s*(?:\[[^\]]*\]|…|\.{3})\s*/u)
    .map((part) => part.replace(/[.,]$/, '').trim())
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
