import { localeOf } from './locale.ts';

/** Names as a language lists them: “Ada Quay, Otto Brand and Lena Rook”. */
export function listText(names: readonly string[], lang: string): string {
  const format = formats.get(lang) ?? new Intl.ListFormat(localeOf(lang), { style: 'long', type: 'conjunction' });
  formats.set(lang, format);
  return format.format(names);
}

const formats = new Map<string, Intl.ListFormat>();
