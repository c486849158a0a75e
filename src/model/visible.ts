/** Characters that a terminal obeys instead of showing them: controls (ECMA-48), and marks that turn the line around them (UAX #9). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const obeyed = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text from a file as a terminal may show it, as long as it was. */
export const visible = (text: string) => text.replace(obeyed, '\uFFFD');
