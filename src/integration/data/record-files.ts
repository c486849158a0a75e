import { recordCsv } from '../../exports/record-csv.ts';
import { recordJson } from '../../exports/record-json.ts';
import { jsonSchema, schemaNames } from '../../exports/schemas.ts';
import { digest } from '../../files/digest.ts';
import { readEntry } from '../briefs/bodies.ts';
import type { BriefEntry } from '../briefs/brief-entry.ts';
import type { DataFile, Published } from './data-file.ts';

/** Every statement of a site, as data and as a table; and what all data of the site look like (JSON Schema). */
export function recordFiles({ site, briefs, references }: Published): DataFile[] {
  let read: BriefEntry[] | undefined;
  const entries = () => {
    read ??= briefs.map((brief) => readEntry(site.folders.bodies, brief));
    return read;
  };
  const key = digest(...briefs.flatMap((brief) => [brief.slug, brief.digest]));
  return [
    {
      path: 'record.json',
      type: 'application/json',
      key,
      text: () => JSON.stringify(recordJson(entries(), references, site.publication)),
    },
    {
      path: 'record.csv',
      type: 'text/csv; charset=utf-8; header=present',
      key,
      text: () => recordCsv(entries(), references, site.publication),
    },
    ...schemaNames.map((name) => ({
      path: `schemas/${name}.json`,
      type: 'application/schema+json',
      key: name,
      text: () => `${JSON.stringify(jsonSchema(name, site.publication), null, 2)}\n`,
    })),
  ];
}
