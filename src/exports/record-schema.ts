import { z } from 'zod';
import { briefData, statement } from './brief-schema.ts';

/** What `/record.json` holds. Public and versioned, as the data of a brief are. */

const brief = briefData
  .pick({ slug: true, address: true, title: true, date: true, updated: true })
  .describe('The brief that the statement stands in.');

const recordStatement = statement.extend({ brief });

export const recordData = z
  .object({
    $schema: briefData.shape.$schema,
    version: briefData.shape.version,
    title: z.string().describe('The name of the publication.'),
    root: z.string().meta({ format: 'uri-reference' }).describe('The address of its root.'),
    statements: z
      .array(recordStatement)
      .describe('Every statement of the publication, in order of the day it was said (of its brief, where that is not known).'),
  })
  .describe('The record of a publication of annotated briefs: who said what, in all of them.');

export type RecordStatementData = z.output<typeof recordStatement>;
export type RecordData = z.output<typeof recordData>;
