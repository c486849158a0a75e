import { z } from 'zod';
import { edtf, id, ids, language, text } from './fields.ts';

/** The attributes of `<Attribution>`: who said it, and how we know. */
const attributionSchema = z
  .strictObject({
    speaker: ids.optional().describe('One or more names of files in content/speakers, separated by spaces.'),
    unnamed: text.optional().describe('The description as printed of speakers that nobody names.'),
    reason: text.optional().describe('Why they are not named, where it is said.'),
    source: ids.describe('One or more keys of the sources in the frontmatter.'),
    cue: text.optional().describe('The cue as printed: “warned”, “according to”; “said” where absent.'),
    date: edtf.optional().describe('When it was said.'),
    venue: text.optional().describe('Where or in what: “press briefing”.'),
    event: id
      .optional()
      .describe('A name of your choice for the occasion, the same in every brief: what was said there stands together in the record.'),
    lang: language.optional().describe('The language of the original, where the brief quotes a translation.'),
    original: text.optional().describe('The wording of the original.'),
    id: id.optional().describe('The end of its permanent link; made from speaker and words where absent.'),
  })
  .refine((value) => (value.speaker === undefined) !== (value.unnamed === undefined), {
    error: ({ input }) =>
      (input as { speaker?: unknown }).speaker === undefined
        ? 'needs either speaker="…" or unnamed="…": say who said it, or how the source describes those it does not name'
        : 'has both speaker="…" and unnamed="…": take one of the two out',
    when: () => true,
  })
  .refine((value) => value.original === undefined || value.lang !== undefined, {
    message: 'has original="…" without lang="…": say which language the original is in',
    when: () => true,
  });

/** The attributes of `<Timeline>`. */
const timelineSchema = z.strictObject({
  title: text.optional().describe('Its title; “Timeline” where absent.'),
  from: z
    .literal('attributions', 'can only be "attributions"')
    .optional()
    .describe('Makes events from the dated attributions of the brief.'),
});

/** The attributes of `<Event>`. */
const eventSchema = z.strictObject({
  date: edtf.describe('When it happened.'),
  source: ids.optional().describe('One or more keys of the sources in the frontmatter.'),
  id: id.optional().describe('The end of its permanent link.'),
});

/** The attributes of `<Analysis>`: none. */
const analysisSchema = z.strictObject({});

/** Every element that a brief may hold, with the schema of its attributes. */
export const elementSchemas = {
  Attribution: attributionSchema,
  Timeline: timelineSchema,
  Event: eventSchema,
  Analysis: analysisSchema,
};
export type ElementName = keyof typeof elementSchemas;
