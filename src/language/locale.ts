/**
 * The locale that dates and numbers of a language are written in. `en` alone means the order that most of the world reads, 18 August 2025;
 * `ar` alone the digits that its newsrooms and the addresses of pages share.
 */
export const localeOf = (lang: string) => locales[lang] ?? lang;

const locales: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
