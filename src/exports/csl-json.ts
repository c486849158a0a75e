import { type Citation, citationKey } from './citation.ts';

/**
 * A citation for programs (CSL-JSON 1.0.2). Whether an author is a person or a desk is not known, so names are not taken apart.
 */
export const cslJson = (citation: Citation): object => ({
  id: citationKey(citation),
  type: 'article-newspaper',
  title: citation.title,
  ...(citation.authors.length > 0 && { author: citation.authors.map((literal) => ({ literal })) }),
  'container-title': citation.publication,
  issued: { 'date-parts': [[citation.date.year, citation.date.month, citation.date.day]] },
  URL: citation.address,
  language: citation.lang,
  abstract: citation.description,
});
