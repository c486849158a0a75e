import { letterName } from '../model/foreign-letter.ts';
import type { Range } from '../model/problem.ts';

/** A word in which letters of two scripts stand side by side, those of one of them only looking like letters of the other. */
export interface MixedWord extends Range {
  word: string;
  /** The first letter that is not what it seems. */
  letter: string;
}

/** Letters that look the same, one below the other, from the data of Unicode Technical Standard #39 (confusables.txt). */
const pairs: Record<string, [letters: string, latin: string]> = {
  Cyrillic: ['асеіорухАВЕІКМНОРСТУХ', 'aceiopyxABEIKMHOPCTYX'],
  // Those that nobody writes beside Latin ones in a formula or in the name of a substance.
  Greek: ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
};

/** Letters of few languages: a slip of the keyboard puts none into a Latin word, and no Latin letter stands for them. */
const rare: Record<string, string> = { Cyrillic: 'ԁһјԛѕѵԝгЅЈԌ', Greek: '' };

const scripts = Object.entries(pairs).map(([name, [letters, latin]]) => ({
  all: new RegExp(`\\p{Script=${name}}`, 'gu'),
  likeLatin: new Set(letters + rare[name]),
  likeOurs: new Set(latin),
  // What is written with a Latin stem and an ending of one's own: Telegramом.
  stem: new RegExp(`^\\p{Script=Latin}{2,}\\p{Script=${name}}+$`, 'u'),
}));

/** What most texts have none of is asked for first. */
const other = /[\u0370-\u052f]/;
const side = /[\u0370-\u052f](?:(?=[A-Za-z\u00c0-\u024f])|(?<=[A-Za-z\u00c0-\u024f].))/;
/** An escape is no part of the word behind it, and an address is no word. */
const word = /\\.|\bhttps?:\/\/\S+|[\p{L}\p{M}]+/gsu;

/**
 * The words of a text that hold look-alikes.
 * @param lang whose words may take an ending in another script, where it is written in that script
 */
export function lookAlikes(text: string, lang: string): MixedWord[] {
  if (!other.test(text) || !side.test(text)) return [];
  const takesEndings = new Intl.Locale(lang).maximize().script !== 'Latn';
  return [...text.matchAll(word)].flatMap(({ 0: word, index }) => {
    if (!side.test(word) || /^(?:\\|https?:)/.test(word)) return [];
    const letter = foreign(word, takesEndings);
    return letter === undefined ? [] : [{ word, letter, start: index, end: index + word.length }];
  });
}

/** What an author is told of such a word, in whatever file. */
export const mixedWordTold = ({ word, letter }: MixedWord) => ({
  message: `"${word}" holds ${letterName(letter)}, which only looks like one of its other letters.`,
  help: 'Type the word anew in one script: a search would not find it.',
});

function foreign(word: string, takesEndings: boolean): string | undefined {
  const plain = word.normalize('NFD');
  const latin = plain.match(/\p{Script=Latin}/gu) ?? [];
  for (const { all, likeLatin, likeOurs, stem } of scripts) {
    const other = plain.match(all) ?? [];
    if (other.length === 0 || (takesEndings && stem.test(plain))) continue;
    const otherSeems = other.every((letter) => likeLatin.has(letter));
    const latinSeems = latin.every((letter) => likeOurs.has(letter));
    if (otherSeems && (!latinSeems || other.length <= latin.length)) return other[0];
    if (latinSeems) return latin[0];
  }
  return undefined;
}
