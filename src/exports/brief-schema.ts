import { z } from 'zod';
import { verdicts } from '../model/verbatim.ts';

/**
 * What `/briefs/SLUG.json` holds. It is public: within a version fields are added, never renamed, removed or given another meaning.
 * Absent values are left out.
 */

const id = z.string();
const address = z.string().meta({ format: 'uri-reference' });
const edtf = z.string();
const language = z.string();

export const name = z.object({
  id: id.describe('Its id: the end of its address on the site.'),
  name: z.string().describe('The name that readers see.'),
});

const role = z.object({
  title: z.string().describe('The office or function.'),
  organization: name.optional().describe('Where it was held.'),
});

const speaker = name.extend({
  kind: z.enum(['person', 'organization']).describe('Whether it is a person or an organization.'),
  role: role.optional().describe('The role held on the day of the words; on the day of the brief where that is not known.'),
});

const link = z.object({
  source: id.describe('The key of the source in its brief.'),
  outlet: name.describe('Who published it.'),
  url: address.optional().describe('Where it stands on the web.'),
});

const chain = z.object({
  links: z.array(link).min(1).describe('The sources along the way: the one that the brief cites first, the origin last.'),
  origin: id.describe('The key of the last link. Two sources with the same origin are one origin.'),
});

const original = z.object({
  lang: language.describe('The language of the original (BCP 47).'),
  text: z.string().optional().describe('Its wording, where the brief gives it.'),
});

export const statement = z.object({
  id: id.describe('Its id in the brief. It stays the same when other parts of the brief change.'),
  address: address.describe('Its permanent link.'),
  number: z.int().min(1).describe('Its place in the brief.'),
  kind: z
    .enum(['quotation', 'partial', 'paraphrase'])
    .describe('How much of the text stands inside quotation marks: all, some, or nothing (direct, mixed and indirect speech).'),
  form: z.enum(['callout', 'inline']).describe('Whether it stands on lines of its own or inside a sentence.'),
  speakers: z.array(speaker).describe('Whose words they are; empty where nobody is named.'),
  unnamed: z.string().optional().describe('How the source describes speakers that it does not name.'),
  reason: z.string().optional().describe('Why they are not named, where the source says so.'),
  cue: z.string().describe('The words that attribute: “warned”, “according to”.'),
  date: edtf.optional().describe('When it was said (EDTF, ISO 8601-2, level 0 or 1).'),
  venue: z.string().optional().describe('Where, or in what: “press briefing”.'),
  text: z.string().describe('What was said, as the brief prints it, as plain text.'),
  lang: language.describe('The language of the text (BCP 47).'),
  original: original.optional().describe('Of what the text translates, where it is a translation.'),
  sources: z.array(id).describe('The keys of the sources that the brief cites for it.'),
  chains: z.array(chain).describe('The way that it came by, for each of these sources, in the same order.'),
  verbatim: z
    .enum(verdicts)
    .optional()
    .describe(
      'What became of a quotation, or of its original where it is a translation, when it was looked up in saved excerpts of its sources: it stands there; nobody could look, for a source has no excerpt; it stands there in slightly other words; it stands in another source of the brief; it stands in none. Absent for a paraphrase.',
    ),
});

const event = z.object({
  id: id.describe('Its id in the brief.'),
  address: address.describe('Its permanent link.'),
  date: edtf.describe('When it happened (EDTF).'),
  text: z.string().describe('What happened, as plain text.'),
  sources: z.array(id).describe('The keys of the sources that the brief cites for it.'),
  statement: id.optional().describe('The id of the statement that the event is, where it is one.'),
});

const timeline = z.object({
  title: z.string().optional().describe('Its title.'),
  events: z.array(event).describe('In order of date.'),
});

const source = z.object({
  key: id.describe('Its key in the brief.'),
  outlet: name.describe('Who published it.'),
  title: z.string().describe('Its title as printed, in its own language.'),
  url: address.optional().describe('Where it stands on the web.'),
  published: edtf.optional().describe('When it was published (EDTF).'),
  accessed: edtf.optional().describe('When it was read for the brief (EDTF).'),
  archive: address.optional().describe('A copy in an archive.'),
  lang: language.optional().describe('Its language (BCP 47).'),
  via: id.optional().describe('The key of the source that it took the material from.'),
  origin: id.describe('The key of the source where its chain ends: its own, where it names no other.'),
});

const counts = z.object({
  statements: z.int().describe('All statements.'),
  quotations: z.int().describe('Those of which all or some stands inside quotation marks.'),
  speakers: z.int().describe('Distinct speakers that are named.'),
  unnamed: z.int().describe('Statements of nobody that is named.'),
  sources: z.int().describe('Sources that are listed.'),
  origins: z.int().describe('Distinct origins of the sources that are cited.'),
});

const coverage = z.object({
  quotations: z.int().describe('Statements of which all or some stands inside quotation marks.'),
  verified: z.int().describe('Those whose words stand in the saved excerpt of a source that is cited for them.'),
  variant: z.int().describe('Those that stand there in slightly other words.'),
  elsewhere: z.int().describe('Those that stand in another source of the brief.'),
  notFound: z.int().describe('Those that stand in none.'),
  unchecked: z.int().describe('Those that could not be looked up, for a source that is cited for them has no excerpt.'),
});

const correction = z.object({
  date: z.string().describe('When the correction was made: a day, or a moment with its offset (RFC 3339).'),
  text: z.string().describe('What was wrong, and what is right.'),
});

const moment = z.string();

export const briefData = z
  .object({
    $schema: address.describe('The address of this schema.'),
    version: z.literal(1).describe('The version of this schema.'),
    address: address.describe('The address of the brief.'),
    slug: z.string().describe('The end of the address.'),
    title: z.string().describe('The headline.'),
    description: z.string().describe('What the brief is about, in one sentence.'),
    date: moment.describe('When it was published: a day, or a moment with its offset (RFC 3339).'),
    updated: moment.optional().describe('When it was last changed in substance.'),
    dateline: z.string().optional().describe('The place of filing.'),
    lang: language.describe('Its language (BCP 47).'),
    authors: z.array(z.string()).describe('Who wrote it, as printed.'),
    topics: z.array(name).describe('What it is filed under.'),
    counts: counts.describe('Facts about the brief, none of them a score.'),
    coverage: coverage
      .optional()
      .describe('How many quotations were looked up in saved excerpts of their sources, and what became of them.'),
    statements: z.array(statement).describe('Who said what, in the order of the text.'),
    timelines: z.array(timeline).describe('In the order of the text.'),
    sources: z.array(source).describe('The documents in which the statements were read.'),
    corrections: z.array(correction).describe('What was corrected after publication.'),
  })
  .describe('An annotated brief: who said what in it, when, where, and through which outlets it came.');

export type NameData = z.output<typeof name>;
export type SpeakerData = z.output<typeof speaker>;
export type StatementData = z.output<typeof statement>;
export type BriefData = z.output<typeof briefData>;
