import { checkBrief } from '../../check/check-brief.ts';
import type { ResolvedOptions } from '../../files/options.ts';
import { plainCue } from '../../files/plain-cue.ts';
import { siteFacts } from '../../files/site-facts.ts';
import { type Declared, type EntityKind, entityKinds } from '../../model/entities.ts';
import type { Problem } from '../../model/problem.ts';
import { slugOfFile } from '../../model/slug.ts';
import { parseBrief } from '../../parse/parse-brief.ts';
import { parseEntity } from '../../parse/parse-entity.ts';
import { CannotRun } from '../cannot-run.ts';

/** Throws where the check would find an error or have a warning in the files of a new brief, with all of them at once. */
export function checkNew(
  files: ReadonlyMap<string, string>,
  references: Declared,
  site: { content: string; options: ResolvedOptions },
): void {
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
  const brief = parseBrief(text, { file, slug, mdx, plainCue: plainCue(site.options) });
  const problems = [...readings.flatMap(({ problems }) => problems), ...checkBrief(brief, siteFacts(site.content, declared, lang), rules)];
  const told = problems.filter(({ severity }) => severity !== 'note');
  if (told.length > 0) throw new CannotRun(`The brief can't be made so:\n${told.map(line).join('\n')}`);
}

const line = ({ message, help }: Problem) => `  ${[message, help].filter(Boolean).join(' ')}`;
