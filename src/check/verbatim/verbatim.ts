import type { Attribution, Brief } from '../../model/brief.ts';
import { isSameLanguage } from '../../model/same-language.ts';
import { type Verdict, verdicts } from '../../model/verbatim.ts';
import { quotedWords } from '../../parse/kind.ts';
import { languageOfBrief } from '../language-of.ts';
import type { SiteFacts } from '../rule.ts';
import { readable } from './normalized.ts';
import { letters, type Piece, piecesOf } from './pieces.ts';
import { Snapshots } from './snapshots.ts';
import { beginning, overreached, standing, standsAsWritten } from './standing.ts';
import { type Difference, variant } from './variant.ts';

/** What became of the words that a statement quotes, or of their original where the brief quotes a translation. */
export interface Verbatim {
  verdict: Verdict;
  of: 'text' | 'original';
  /** Each stretch inside quotation marks, or the original as a whole. */
  parts: Part[];
}

export interface Part {
  words: string;
  found: Found;
}

export type Found =
  | { verdict: 'verified' | 'elsewhere'; source: string }
  | { verdict: 'variant'; source: string; differences: Difference[] }
  /** With as much of its beginning as stands in one of the sources. */
  | { verdict: 'not-found'; sources: string[]; beginning: string }
  | { verdict: 'unchecked' };

/** Statements that quote nothing have none. */
export type Verbatims = ReadonlyMap<Attribution['id'], Verbatim>;

/**
 * Looks up every quotation of a brief in the snapshots of its sources: by the id of the statement. A word that a sentence needs otherwise
 * is no quotation, so nothing but what `normalized` and `piecesOf` let pass may differ. Found once for a brief, whoever asks.
 */
export function verbatimOf(brief: Brief, site: SiteFacts): Verbatims {
  const before = known.get(brief);
  if (before?.site === site) return before.verbatims;
  const snapshots = new Snapshots(brief, site);
  const own = languageOfBrief(brief, site);
  const pictured = new Set(brief.passages.filter(({ text }) => hasPicture(text)).map(({ attribution }) => attribution));
  const verbatims = new Map(
    brief.attributions.flatMap((attribution, index) => {
      const verbatim = lookedUp(attribution, snapshots, own);
      if (verbatim?.verdict === 'verified' && pictured.has(index)) verbatim.verdict = 'unchecked';
      return verbatim ? [[attribution.id, verbatim] as const] : [];
    }),
  );
  known.set(brief, { site, verbatims });
  return verbatims;
}

/** A picture, or code, in the middle of a quotation says what nobody can look up. */
const hasPicture = (text: string) => text.includes('\uFFFC') && quotedWords(text).some((words) => words.includes('\uFFFC'));

const known = new WeakMap<Brief, { site: SiteFacts; verbatims: Verbatims }>();

/** A brief whose quotations say what became of them. A paraphrase has none to tell, though its original is looked up. */
export function withVerdicts(brief: Brief, site: SiteFacts): Brief {
  const verbatims = verbatimOf(brief, site);
  const attributions = brief.attributions.map((attribution) => {
    const verbatim = verbatims.get(attribution.id)?.verdict;
    return verbatim === undefined || attribution.kind === 'paraphrase' ? attribution : { ...attribution, verbatim };
  });
  return { ...brief, attributions };
}

function lookedUp({ text, lang, original, sources }: Attribution, snapshots: Snapshots, own: string): Verbatim | null {
  const of = original === undefined ? 'text' : 'original';
  const said = quotedWords(text);
  const isOwn = lang !== undefined && isSameLanguage(lang, own);
  // What is in the language of the brief is no translation, so the words themselves are looked up too.
  const quoted = original === undefined ? said : isOwn ? [original, ...said] : [original];
  if (quoted.length === 0) return null;
  const mayHave = (key: string): boolean | undefined => {
    if (lang === undefined) return true;
    const isIn = snapshots.isIn(key, lang);
    return of === 'original' || isIn === undefined ? isIn : !isIn;
  };
  const found = (words: string): Found =>
    words === original && isTooShort(original, said.join(' ')) ? { verdict: 'unchecked' } : find(words, sources, snapshots, mayHave);
  const parts = quoted.map((words) => ({ words, found: found(words) }));
  const verdict = verdicts[Math.max(...parts.map(({ found }) => verdicts.indexOf(found.verdict)))] ?? 'unchecked';
  return { verdict, of, parts };
}

/** No language needs so few letters for what another says: a word of the original is not the original. */
const isTooShort = (original: string, translation: string) => letters(original) * 8 < letters(translation);

/**
 * @param mayHave whether a source is in the language of the words: an original stands in sources of its language, a translation that
 * gives none in those that print the translation. `undefined` where the source doesn't say.
 */
function find(words: string, cited: readonly string[], snapshots: Snapshots, mayHave: (key: string) => boolean | undefined): Found {
  if (snapshots.keys.length === 0) return { verdict: 'unchecked' };
  const able = cited.filter((key) => mayHave(key) !== false);
  const asWritten = able.find((key) => standsAsWritten(words, snapshots.asWritten(key) ?? ''));
  if (asWritten !== undefined) return { verdict: 'verified', source: asWritten };
  const pieces = piecesOf(words);
  if (pieces.length === 0) return { verdict: 'unchecked' };
  const hasAll = (key: string) => standing(pieces, snapshots.text(key) ?? '') === pieces.length;
  const source = able.find(hasAll);
  if (source !== undefined) return { verdict: 'verified', source };
  // Where nobody can look, the words may stand.
  const canLook = able.length > 0 && able.every((key) => mayHave(key) && snapshots.text(key) !== undefined);
  if (!canLook) return { verdict: 'unchecked' };
  const other = snapshots.keys.find((key) => !cited.includes(key) && mayHave(key) !== false && hasAll(key));
  if (other !== undefined) return { verdict: 'elsewhere', source: other };
  for (const key of able) {
    const differences = differencesOf(pieces, snapshots.text(key) ?? '');
    if (differences) return { verdict: 'variant', source: key, differences };
  }
  const beginnings = able.map((key) => beginning(pieces, snapshots.text(key) ?? ''));
  return { verdict: 'not-found', sources: able, beginning: beginnings.sort((a, b) => b.length - a.length)[0] ?? '' };
}

/** `null` where a piece is not there in similar words, or where all are but in another order. */
function differencesOf(pieces: readonly Piece[], text: string): Difference[] | null {
  const found = pieces.map((piece) => (standing([piece], text) === 1 ? [] : variant(piece.words, text)));
  const differences = found.flatMap((of) => of ?? []);
  if (found.every((of) => of?.length === 0)) return gapIn(pieces, text);
  return found.includes(null) || differences.length === 0 ? null : differences;
}

/** All the words are there, and more between them than brackets or an ellipsis may stand for. */
function gapIn(pieces: readonly Piece[], text: string): Difference[] | null {
  const over = overreached(pieces, text);
  return over ? [{ quoted: readable(over.gap.written.trim()), source: readable(shortened(over.words.trim())) }] : null;
}

function shortened(text: string): string {
  const words = text.split(' ');
  return words.length > 12 ? `${words.slice(0, 6).join(' ')} … ${words.slice(-5).join(' ')}` : text;
}
