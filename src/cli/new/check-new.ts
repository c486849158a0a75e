import type { z } from 'zod';
import { checkBrief } from '../../check/check-brief.ts';
import type { ResolvedOptions } from '../../files/options.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { type Declared, type EntityKind, entityKinds } from '../../model/entities.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import type { Problem } from '../../model/problem.ts';
import { slugOfFile } from '../../model/slug.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { parseEntity } from '../../parse/parse-entity.ts';
import { CannotRun } from '../cannot-run.ts';

/**
 * Throws where the check would find an error or have a warning in the files of a new brief, with all of them at once.
 * @param site with the schema by which it reads its briefs
 * @returns what the author is yet to fill in, for the site has fields of its own: `The frontmatter has no field "desk".`
 */
export function checkNew(
  files: ReadonlyMap<string, string>,
  references: Declared,
  site: { content: string; options: ResolvedOptions; schema: z.ZodType<Frontmatter> },
): string[] {
  const [[file, text] = ['', ''], ...entities] = files;
  const readings = entities.map(([file, text]) => {
    const [, kind, id] = /^content\/(\w+)\/(.+)\.yaml$/.exec(file) as unknown as [string, EntityKind, string];
    return { kind, ...parseEntity(kind, text, { file, id }) };
  });
  const declared = { ...references };
  for (const kind of entityKinds) {
    const made = readings
      .filter((reading) => reading.kind === kind)
      .map(({ id, value }) => [id, value ?? { name: id, roles: [] }] as const);
    Object.assign(declared, { [kind]: new Map<string, unknown>([...references[kind], ...made]) });
  }
  const { lang, mdx, rules } = site.options;
  const slug = slugOfFile(file);
  const reading = { file, slug, mdx, plainCue: plainCue(site.options) };
  const brief = parseBrief(text, reading);
  const problems = [...readings.flatMap(({ problems }) => problems), ...checkBrief(brief, siteFacts(site.content, declared, lang), rules)];
  const told = problems.filter(({ severity }) => severity !== 'note');
  if (told.length > 0) throw new CannotRun(`The brief can't be made so:\n${told.map(line).join('\n')}`);
  return parseBrief(text, { ...reading, schema: site.schema }).problems.map(line);
}

const line = ({ message, help }: Problem) => `  ${[message, help].filter(Boolean).join(' ')}`;
