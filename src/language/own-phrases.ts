import { z } from 'zod';
import { language, text } from '../model/fields.ts';
import { en } from './en.ts';
import type { OwnPhrases } from './phrases.ts';
import type { PhraseName, Plural, Words } from './speak.ts';

/** Phrases of a site's own, by language; what they leave out stays as it is. */
export const ownPhrasesSchema: z.ZodType<OwnPhrases, OwnPhrases> = z.record(language, z.strictObject(wordSchemas()));

function wordSchemas() {
  const schemas = Object.entries<string | Plural>(en).map(([name, phrase]) => [name, schemaOf(phrase).optional()]);
  return Object.fromEntries(schemas) as { [N in PhraseName]: z.ZodOptional<z.ZodType<Words[N], Words[N]>> };
}

function schemaOf(phrase: string | Plural) {
  if (typeof phrase === 'string') return wordingOf(phrase);
  const form = wordingOf(`{count}${phrase.other}`);
  const others = { zero: form.optional(), one: form.optional(), two: form.optional(), few: form.optional(), many: form.optional() };
  return z.strictObject({ ...others, other: form }, 'is said in several forms: write { one: "…", other: "…" }');
}

/** A wording may leave out a value, and can't have one that ours has not. */
function wordingOf(ours: string) {
  const known = holesIn(ours);
  return text.refine((own) => holesIn(own).every((hole) => known.includes(hole)), {
    error: ({ input }) => {
      const unknown = holesIn(String(input)).filter((hole) => !known.includes(hole));
      return `holds ${unknown.join(', ')}: ${known.length > 0 ? `there is ${[...new Set(known)].join(', ')}` : 'nothing is filled in here'}`;
    },
  });
}

function holesIn(wording: string): string[] {
  return wording.match(/\{\w*\}/g) ?? [];
}
