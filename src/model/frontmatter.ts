import { z } from 'zod';
import { edtf, id, language, moment, text, url } from './fields.ts';

/** A document in which a statement was read. Never a person: that is a speaker. */
export const sourceSchema = z.strictObject({
  outlet: id.describe('Who published it: the name of a file in content/outlets, without .yaml.'),
  title: text.describe('Its title as printed, in its own language.'),
  url: url.optional().describe('Where it stands on the web.'),
  published: edtf.optional().describe('When it was published.'),
  accessed: edtf.optional().describe('When you read it.'),
  archive: url.optional().describe('A copy in an archive.'),
  lang: language.optional().describe('Its language.'),
  snapshot: text.optional().describe('A committed excerpt, below content/snapshots, with the sentences around each quotation.'),
  via: id.optional().describe('The key of the source that it took the material from.'),
});

export const correctionSchema = z.strictObject({
  date: moment.describe('When the correction was made.'),
  text: text.describe('What was wrong, and what is right.'),
});

/** The frontmatter of a brief. */
export const briefSchema = z.strictObject({
  title: text.describe('The headline.'),
  description: text.describe('One sentence for lists and social cards.'),
  date: moment.describe('When it was published: a day, or a moment with its offset.'),
  updated: moment.optional().describe('When it was last changed in substance.'),
  dateline: text.optional().describe('The place of filing.'),
  authors: z.array(text).default([]).describe('Who wrote it.'),
  topics: z.array(id).default([]).describe('Names of files in content/topics, without .yaml.'),
  lang: language.optional().describe("Its language; the site's where absent."),
  draft: z.boolean().default(false).describe('A draft shows in `astro dev` only.'),
  sources: z.record(id, sourceSchema).default({}).describe('The documents in which the statements were read, by a key of your choice.'),
  corrections: z.array(correctionSchema).default([]).describe('What was corrected after publication.'),
});

/** The frontmatter of a page in content/pages. */
export const pageSchema = z.strictObject({
  title: text.describe('The title.'),
  description: text.optional().describe('One sentence for search engines and social cards.'),
  updated: moment.optional().describe('When it was last changed.'),
  lang: language.optional().describe("Its language; the site's where absent."),
  draft: z.boolean().default(false).describe('A draft shows in `astro dev` only.'),
  sources: briefSchema.shape.sources,
});

export type Source = z.output<typeof sourceSchema>;
export type Correction = z.output<typeof correctionSchema>;
export type Frontmatter = z.output<typeof briefSchema>;
export type PageFrontmatter = z.output<typeof pageSchema>;
