import type { Brief } from '../model/brief.ts';
import { chain } from '../model/chain.ts';
import type { References } from '../model/entities.ts';
import type { Source } from '../model/frontmatter.ts';

/** All that the rendering of one brief depends on, beside its own text. */
export interface RenderContext {
  references: References;
  sources: Record<string, Source>;
  /** The day of the brief, for roles of statements that have no date of their own. */
  date: string;
  lang: string;
  /** The path that the site lies under, with slashes at both ends. */
  base: string;
}

export function contextOf(brief: Brief, site: { references: References; lang: string; base: string }): RenderContext {
  const { sources = {}, date = '', lang } = brief.frontmatter ?? {};
  return { references: site.references, base: site.base, sources, date: date.slice(0, 10), lang: lang ?? site.lang };
}

export const outletName = ({ references, sources }: RenderContext, key: string) => {
  const outlet = sources[key]?.outlet ?? key;
  return references.outlets.get(outlet)?.name ?? outlet;
};

/** The names of the outlets along the chain of a source, its own first. */
export const chainNames = (context: RenderContext, key: string) =>
  chain(context.sources, key).map((link) => [link, outletName(context, link)] as const);

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the page. */
export function languageName(tag: string, lang: string): string {
  const display = names.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  names.set(lang, display);
  return display.of(tag) ?? tag;
}
