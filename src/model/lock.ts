import { z } from 'zod';

/** The format of `content/record.lock.json`, which remembers what was published. */

/** The file, below the site's root. */
export const lockFile = 'content/record.lock.json';

export const lockVersion = 1;

/** What tells a source from another, whatever its key in the brief. */
const lockedSourceSchema = z.strictObject({
  outlet: z.string(),
  title: z.string(),
  url: z.string().optional(),
  published: z.string().optional(),
});

/** The substance of a published statement: what may not change without a correction. */
export const lockedStatementSchema = z.strictObject({
  brief: z.string().describe('The slug of the brief.'),
  id: z.string().describe('The id of the statement.'),
  corrections: z.int().min(0).describe('How many corrections the brief had.'),
  speakers: z.array(z.string()),
  unnamed: z.string().optional(),
  cue: z.string().optional().describe('As written: absent where the author wrote none.'),
  kind: z.enum(['quotation', 'partial', 'paraphrase']),
  date: z.string().optional(),
  sources: z.array(lockedSourceSchema),
  text: z.string(),
  original: z.string().optional(),
});

/** The last entry of the list. It says in which form the others are. */
export const lockMarkSchema = z.strictObject({ version: z.literal(lockVersion) });

export type LockedSource = z.output<typeof lockedSourceSchema>;
export type LockedStatement = z.output<typeof lockedStatementSchema>;
