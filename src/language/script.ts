/** The script that a language is written in, as its code of ISO 15924 (Unicode TR35, “Likely Subtags”); `Zzzz` where nobody knows. */
export const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script ?? 'Zzzz';
