import { z } from 'zod';
import { settingsSchema } from '../check/settings.ts';
import { ownPhrasesSchema } from '../language/own-phrases.ts';
import { language, text } from '../model/fields.ts';
import { keysAt } from '../parse/schema-path.ts';
import { suggestion } from '../parse/suggest.ts';
import { ConfigurationError } from './configuration-error.ts';

const links = z.array(z.strictObject({ label: text, href: text })).default([]);

/** What a site says of itself in `brevier({ … })`. */
const optionsSchema = z.strictObject({
  title: text.describe('The name of the publication.'),
  description: text.optional().describe('What it is, in one sentence.'),
  lang: language.default('en').describe('The language of the site, and of briefs that name none.'),
  mdx: z
    .enum(['static', 'full'])
    .default('static')
    .describe("'full' lets briefs import components and evaluate expressions: for sites that trust their authors."),
  cards: z.boolean().default(true).describe('Whether each brief gets a picture for where it is shared.'),
  nav: links.describe('Links that are added to the head of every page; paths start at the root of the site.'),
  footer: links.describe('Links at the foot of every page: about, policies, contact.'),
  rules: settingsSchema.default({}).describe("By id, rules of the check with another severity, or 'off': { 'cue-is-neutral': 'off' }."),
  phrases: ownPhrasesSchema
    .default({})
    .describe('By language, phrases of the interface in another wording, or in a language of your own: { en: { latest: "News" } }.'),
});

export type BrevierOptions = z.input<typeof optionsSchema>;
export type ResolvedOptions = z.output<typeof optionsSchema>;

/** Throws for options that don't fit, with everything that is wrong at once. */
export function readOptions(options: unknown): ResolvedOptions {
  const result = optionsSchema.safeParse(options ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap(linesOf).map((line) => `  ${line}`);
  throw new ConfigurationError(`The options of brevier() in astro.config.mjs can't be used:\n${lines.join('\n')}`);
}

function linesOf(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.join('.');
  if (issue.code === 'invalid_key') return [`${place}: ${issue.issues[0]?.message}`];
  if (issue.code !== 'unrecognized_keys') {
    if (issue.input !== undefined) return [`${place || 'options'}: ${issue.message}`];
    return [`${place}: is missing.${place === 'title' ? ' Add it: brevier({ title: "…" }).' : ''}`];
  }
  if (place === '') {
    return [
      `${issue.keys.map((key) => `"${key}"`).join(', ')}: no such option. There are: ${Object.keys(optionsSchema.shape).join(', ')}.`,
    ];
  }
  const known = keysAt(optionsSchema, issue.path);
  return issue.keys.map(
    (key) =>
      `${place}: there is no "${key}". ${suggestion(key, known, known.length > 12 ? 'They are listed in src/language/en.ts of the package.' : 'Take it out.')}`,
  );
}
