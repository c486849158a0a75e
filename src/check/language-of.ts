import type { Brief } from '../model/brief.ts';
import { type SiteFacts, textAt } from './rule.ts';

/** The language of a brief, also of one that isn't valid. */
export const languageOfBrief = (brief: Pick<Brief, 'data'>, { lang }: Pick<SiteFacts, 'lang'>): string => textAt(brief, ['lang']) ?? lang;
