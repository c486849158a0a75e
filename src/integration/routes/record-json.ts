import site from 'virtual:brevier/site';
import type { APIRoute } from 'astro';
import { recordJson } from '../../exports/record-json.ts';
import { siteContent } from './content.ts';

/** Every statement of the site, as data. */
export const GET: APIRoute = async () => {
  const { briefs, references } = await siteContent();
  const data = recordJson(
    briefs.map(({ data }) => data),
    references,
    site.publication,
  );
  return Response.json(data);
};
