import { partIn } from '../language/direction.ts';
import { type OwnPhrases, phrasesOf } from '../language/phrases.ts';
import type { Phrases } from '../language/speak.ts';
import type { Brief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';
import { nameOf, type References } from '../model/entities.ts';
import type { Source } from '../model/frontmatter.ts';

/** All that the rendering of one brief depends on, beside its own text. */
export interface RenderContext {
  references: References;
  sources: Record<string, Source>;
  /** The day of the brief, for roles of statements that have no date of their own. */
  date: string;
  /** The language of the text. */
  lang: string;
  /** The interface in that language, or else in the site's. */
  phrases: Phrases;
  /** The path that the site lies under, with slashes at both ends. */
  base: string;
}

/** What a site lends to the rendering of its briefs. */
export interface RenderingSite {
  references: References;
  lang: string;
  phrases?: OwnPhrases;
  base: string;
}

export function contextOf(brief: Brief, { references, lang: siteLang, phrases: own, base }: RenderingSite): RenderContext {
  const { sources = {}, date = '', lang = siteLang } = brief.frontmatter ?? {};
  return { references, base, sources, date: date.slice(0, 10), lang, phrases: phrasesOf([lang, siteLang], own) };
}

/** The attributes of words of the interface that stand in the text. */
export const spokenIn = ({ phrases, lang }: RenderContext) => partIn(phrases.lang, lang);

/** The keys of the sources along the chain of one, its own first, each with the name of its outlet. */
export const chainNames = ({ references, sources }: RenderContext, key: string) =>
  chain(sources, key).map((link) => [link, nameOf(references.outlets, sources[link]?.outlet ?? link)] as const);
