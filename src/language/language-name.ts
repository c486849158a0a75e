const displays = new Map<string, Intl.DisplayNames>();
const names = new Map<string, string>();

/** The name of a language in the language of the page. */
export function languageName(tag: string, lang: string): string {
  const key = `${tag} ${lang}`;
  const display = displays.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' });
  displays.set(lang, display);
  const name = names.get(key) ?? display.of(tag) ?? tag;
  names.set(key, name);
  return name;
}
