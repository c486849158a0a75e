import site from 'virtual:brevier/site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, type SchemaName, schemaNames } from '../../exports/schemas.ts';

export const getStaticPaths = (() => schemaNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** What the data of the site look like (JSON Schema). */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(jsonSchema(params.name as SchemaName, site.publication), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
