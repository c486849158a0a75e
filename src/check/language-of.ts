import type { Brief } from '../model/brief.ts';
import { type SiteFacts, textAt } from './rule.ts';

/** The language of a brief, also of one that isn't valid. */
export const languageOf = (brief: Pick<Brief, 'data'>, { lang }: Pick<SiteFacts, 'lang'>): string => textAt(brief, ['lang']) ?? lang;

/** What tables of words are kept by: `pt` of `pt-BR`. */
export const baseLanguage = (lang: string): string => lang.split('-')[0]?.toLowerCase() ?? lang;
