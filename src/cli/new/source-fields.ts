import { sourceSchema } from '../../model/frontmatter.ts';
import { suggestion } from '../../parse/suggest.ts';
import { CannotRun } from '../cannot-run.ts';

/** The fields of a source, and its key where one is asked for. */
export type SourceFields = Partial<Record<string, string>>;

const names = ['key', ...Object.keys(sourceSchema.shape)];

/** Reads `outlet=…; title=…; url=…`. A semicolon that no field stands behind belongs to the text. Throws where it can't be read. */
export function readSource(text: string): SourceFields {
  const fields: SourceFields = {};
  for (const part of text.split(/;\s*(?=[a-z]+\s*=)/)) {
    const [, name = '', value = ''] = /^\s*([a-z]+)\s*=\s*(.*?)\s*;?\s*$/s.exec(part) ?? [];
    if (!names.includes(name))
      throw new CannotRun(`--source "${text}": ${name ? `there is no field "${name}". ${suggestion(name, names, '')}` : howTo}`.trim());
    fields[name] = value;
  }
  if (!fields.outlet || !fields.title) throw new CannotRun(`--source "${text}": it needs an outlet and a title. ${howTo}`);
  return fields;
}

const howTo = 'Write it so: --source "outlet=harbour-post; title=We open in May; url=https://…; published=2025-02-14".';
