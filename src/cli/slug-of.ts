import { slug } from 'github-slugger';

/**
 * A name for a file and an address, in a–z, digits and hyphens. Latin letters lose their marks; of a text in another script nothing is made,
 * for whoever writes it knows best how its names are spelt in Latin letters.
 */
export function slugOf(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþı]/gu, (letter) => plain[letter] ?? letter);
  if (/[^\p{ASCII}]/u.test(latin.replace(/[^\p{L}]/gu, ''))) return '';
  return slug(latin)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Letters that Unicode doesn't take apart. */
const plain: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };
