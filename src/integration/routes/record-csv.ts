import site from 'virtual:brevier/site';
import type { APIRoute } from 'astro';
import { recordCsv } from '../../exports/record-csv.ts';
import { siteContent } from './content.ts';

/** Every statement of the site, as a table. */
export const GET: APIRoute = async () => {
  const { briefs, references } = await siteContent();
  const text = recordCsv(
    briefs.map(({ data }) => data),
    references,
    site.publication,
  );
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
