import { type Phrases, speak, type Words } from '../../language/speak.ts';

/** What is said in the browser: the page carries it, for all languages together are larger than the search. */
const names = [
  'loadingIndex',
  'noIndex',
  'typeOrChoose',
  'found',
  'foundSoFar',
  'statementsFound',
  'statementsFoundSoFar',
  'nothingFound',
  'inBrief',
  'comma',
] as const;

/** The value of `data-phrases`. */
export const carried = ({ words }: Phrases) => JSON.stringify(Object.fromEntries(names.map((name) => [name, words[name]])));

/** The phrases that an element carries, in the language of its `data-lang`. */
export const carriedBy = ({ dataset: { lang = 'en', phrases = '{}' } }: HTMLElement): Phrases =>
  speak(lang, JSON.parse(phrases) as Partial<Words>);
