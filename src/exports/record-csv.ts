import type { PublishedBrief } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { csv } from './csv.ts';
import type { Publication } from './publication.ts';
import { recordStatements } from './record-json.ts';
import type { RecordStatementData } from './record-schema.ts';

/**
 * Every statement of a site as a table: `/record.csv`, a row each. Several values in a cell are separated by `; `; the outlets of a chain
 * by ` < `, from the one that the brief cites to the origin.
 */
export function recordCsv(briefs: readonly PublishedBrief[], references: References, publication: Publication): string {
  const statements = recordStatements(briefs, references, publication);
  return csv([Object.keys(columns), ...statements.map((statement) => Object.values(columns).map((cell) => cell(statement) ?? ''))]);
}

const several = (values: readonly (string | undefined)[]) => values.map((value) => value ?? '').join('; ');

/** Columns may be added at the end; none changes its name or its meaning. */
const columns: Record<string, (statement: RecordStatementData) => string | undefined> = {
  date: ({ date }) => date,
  kind: ({ kind }) => kind,
  speakers: ({ speakers }) => several(speakers.map(({ name }) => name)),
  speaker_ids: ({ speakers }) => several(speakers.map(({ id }) => id)),
  roles: ({ speakers }) => several(speakers.map(({ role }) => role && [role.title, role.organization?.name].filter(Boolean).join(', '))),
  unnamed: ({ unnamed }) => unnamed,
  reason: ({ reason }) => reason,
  cue: ({ cue }) => cue,
  text: ({ text }) => text,
  lang: ({ lang }) => lang,
  original: ({ original }) => original?.text,
  original_lang: ({ original }) => original?.lang,
  venue: ({ venue }) => venue,
  chains: ({ chains }) => several(chains.map(({ links }) => links.map(({ outlet }) => outlet.name).join(' < '))),
  source_urls: ({ chains }) => several(chains.map(({ links }) => links[0]?.url)),
  brief: ({ brief }) => brief.title,
  brief_slug: ({ brief }) => brief.slug,
  brief_date: ({ brief }) => brief.date,
  number: ({ number }) => String(number),
  form: ({ form }) => form,
  id: ({ id }) => id,
  address: ({ address }) => address,
  verbatim: ({ verbatim }) => verbatim,
};
