import { phrasesOf } from '../language/phrases.ts';
import type { ResolvedOptions } from './options.ts';

/** The cue of statements that name none, as the page of their brief says it. */
export const plainCue =
  ({ lang: siteLang, phrases }: Pick<ResolvedOptions, 'lang' | 'phrases'>) =>
  (lang: string | undefined): string =>
    phrasesOf([lang, siteLang], phrases).say('said');
