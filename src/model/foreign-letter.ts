/** Scripts whose letters look like Latin ones, and that are written beside them (Unicode Technical Standard #39). */
const scripts: readonly [name: string, letters: RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

/** A letter as someone can tell it from one that looks the same: `"а" (U+0430, Cyrillic)`. */
export function letterName(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const script = scripts.find(([, letters]) => letters.test(letter))?.[0];
  return `"${letter}" (U+${code}${script ? `, ${script}` : ''})`;
}

/** The first letter of another script in a text that is Latin otherwise; `undefined` where there is none, or the text has no Latin letter. */
export function foreignLetter(text: string): string | undefined {
  if (!/[^\p{ASCII}]/u.test(text) || !/[a-z]/i.test(text)) return undefined;
  return [...text].find((character) => scripts.some(([, letters]) => letters.test(character)));
}
