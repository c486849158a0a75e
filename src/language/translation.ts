import type { Attribution } from '../model/brief.ts';
import type { Source } from '../model/frontmatter.ts';
import { isSameLanguage } from '../model/same-language.ts';
import { languageName } from './language-name.ts';
import type { Phrases } from './speak.ts';

interface Around {
  /** Those of the brief, by key. */
  sources: Record<string, Source>;
  phrases: Phrases;
}

/** Whose translation a quotation is: the source's, where one of those cited prints another language than the original's; else ours. */
export function translationText({ lang, sources: cited }: Attribution, { sources, phrases }: Around): string | undefined {
  if (lang === undefined) return undefined;
  const read = cited.map((key) => sources[key]?.lang);
  const whose = read.some((language) => language !== undefined && !isSameLanguage(language, lang))
    ? 'theirTranslation'
    : read.some((language) => language)
      ? 'ourTranslation'
      : 'translation';
  return phrases.say(whose, { language: languageName(lang, phrases.lang) });
}
