import type { PublishedBrief } from '../model/brief.ts';
import { briefAddress, type Publication } from './publication.ts';

/** What a brief is cited by; the formats are made of it. */
export interface Citation {
  slug: string;
  title: string;
  description: string;
  authors: string[];
  publication: string;
  date: { year: number; month: number; day: number };
  address: string;
  lang: string;
}

export function citation({ slug, title, description, authors, date, lang }: PublishedBrief, publication: Publication): Citation {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return {
    slug,
    title,
    description,
    authors,
    publication: publication.title,
    date: { year, month, day },
    address: briefAddress(publication, slug),
    lang: lang ?? publication.lang,
  };
}

/** A name by which files and programs know a brief. */
export const citationKey = ({ slug }: Citation) => slug.replaceAll('/', '-');
