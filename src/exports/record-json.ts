import type { PublishedBrief } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { statementsOf } from '../record/record.ts';
import { briefAddress, type Publication } from './publication.ts';
import type { RecordData, RecordStatementData } from './record-schema.ts';
import { schemaAddress } from './schemas.ts';
import { statementData } from './statement-data.ts';

/** Every statement of a site as data: `/record.json`. What is `undefined` is left out when it is written. */
export function recordJson(briefs: readonly PublishedBrief[], references: References, publication: Publication): RecordData {
  return {
    $schema: schemaAddress(publication, 'record-1'),
    version: 1,
    title: publication.title,
    root: publication.root,
    statements: recordStatements(briefs, references, publication),
  };
}

/** In order of the day said, then of the brief and of the text, so that the same briefs make the same file. */
export function recordStatements(
  briefs: readonly PublishedBrief[],
  references: References,
  publication: Publication,
): RecordStatementData[] {
  const sorted = [...briefs].sort((a, b) => compare(a.date, b.date) || compare(a.slug, b.slug));
  return statementsOf(sorted).map(({ attribution, brief }) => ({
    ...statementData(attribution, brief, references, publication),
    brief: briefOf(brief, publication),
  }));
}

const briefOf = ({ slug, title, date, updated }: PublishedBrief, publication: Publication) => ({
  slug,
  address: briefAddress(publication, slug),
  title,
  date,
  updated,
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
