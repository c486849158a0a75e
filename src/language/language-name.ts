const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the page. */
export function languageName(tag: string, lang: string): string {
  const display = names.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  names.set(lang, display);
  return display.of(tag) ?? tag;
}
