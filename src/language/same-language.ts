const languages = new Map<string, string>();

/** Whether two tags name varieties of one language: `pt` and `pt-BR`, `he` and `iw`. */
export const isSameLanguage = (a: string, b: string) => a === b || languageOf(a) === languageOf(b);

/** The language of a variety: `pt` of `pt-BR`. */
export function languageOf(tag: string): string {
  const language = languages.get(tag) ?? new Intl.Locale(tag).language;
  languages.set(tag, language);
  return language;
}
