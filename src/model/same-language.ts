const languages = new Map<string, string>();

/** Whether two tags name varieties of one language: `pt` and `pt-BR`, `he` and `iw`. */
export const isSameLanguage = (a: string, b: string) => a === b || languageOf(a) === languageOf(b);

/** The language of a variety: `pt` of `pt-BR`. What is no tag names no language but itself. */
export function languageOf(tag: string): string {
  const language = languages.get(tag) ?? read(tag);
  languages.set(tag, language);
  return language;
}

function read(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag;
  }
}
