import type { z } from 'zod';
import { idPattern } from '../model/fields.ts';
import type { Edit, Finding, Range } from '../model/problem.ts';
import { idFix, idOf } from './mend-id.ts';
import { ofAnotherType } from './of-another-type.ts';
import { descriptionAt, isOptionalAt, keysAt } from './schema-path.ts';
import { nearest } from './suggest.ts';
import { toldKeys, unknownKeyHelp } from './unknown-keys.ts';

type Issue = z.core.$ZodIssue;

/** What a schema has to say about a value, in the words of a newsroom. */
export interface SchemaContext {
  rule: string;
  schema: z.ZodType;
  /** What the fields belong to: `the frontmatter`, `<Event>`. */
  owner: string;
  /** What the schema's keys are called. */
  word: 'field' | 'attribute';
  place(path: readonly PropertyKey[], part?: 'key' | 'value'): Range;
  /** The text of the file, where what has one right answer in it is to be mended. */
  text?: string;
}

/** One finding for every issue that Zod reports, in place, with a remedy. */
export function schemaFindings(issues: readonly Issue[], context: SchemaContext): Finding[] {
  const misspelt = issues.flatMap((issue) => meantBy(issue, context));
  return issues.filter((issue) => !misspelt.some((key) => misses(issue, key))).flatMap((issue) => findingsOf(issue, context));
}

/** The keys that misspelt ones were meant to be, each with the path to it. */
function meantBy(issue: Issue, { schema }: SchemaContext): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((key) => [...issue.path, nearest(key, known) ?? []].join('.'));
}

/** Whether an issue says no more than that a key is missing, which is there and misspelt. */
const misses = (issue: Issue, key: string): boolean =>
  issue.code === 'custom'
    ? issue.path.length === 0 && /^needs either/.test(issue.message) && issue.message.includes(` ${key}=`)
    : 'input' in issue && issue.input === undefined && issue.path.join('.') === key;

function findingsOf(issue: Issue, context: SchemaContext): Finding[] {
  const { rule, word, owner } = context;
  const name = issue.path.filter((key) => typeof key === 'string').at(-1);
  const help = descriptionAt(context.schema, issue.path);
  const at = (path: readonly PropertyKey[]) => context.place(path);
  if (issue.code === 'unrecognized_keys') {
    return toldKeys(issue, context).map((key) => ({
      rule,
      range: context.place([...issue.path, key], 'key'),
      message: `Unexpected ${word} "${key}" in ${[...issue.path.map(String)].join('.') || owner}.`,
      help: unknownKeyHelp(issue, key, context),
    }));
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        rule,
        range: at(issue.path),
        ...sentences(`"${String(issue.path.at(-1))}"`, issue.issues[0]?.message ?? 'is no id', help),
        ...keyFix(issue.path, context),
      },
    ];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      {
        rule,
        range: at(issue.path.slice(0, -1)),
        message: `${capital(owner)} has no ${word} "${String(issue.path.at(-1))}"${inside(issue.path)}.`,
        help: `Add ${word === 'field' ? `"${String(issue.path.at(-1))}: …"` : `${String(issue.path.at(-1))}="…"`}.${help ? ` ${help}` : ''}`,
      },
    ];
  }
  const isInList = typeof issue.path.at(-1) === 'number' && typeof issue.input === 'string';
  const subject = name === undefined ? capital(owner) : `"${isInList ? issue.input : issue.path.join('.')}"`;
  return [{ rule, range: at(issue.path), ...sentences(subject, saying(issue, context), help), ...valueFix(issue, context) }];
}

/** A key as an id, where no other has that name. */
function keyFix(path: readonly PropertyKey[], { place, text }: SchemaContext): { fix?: Edit[] } {
  const written = String(path.at(-1));
  const meant = idOf(written, true);
  if (text === undefined || meant === undefined) return {};
  const { start, end } = place([...path.slice(0, -1), meant], 'key');
  return text.slice(start, end).replace(/["']/g, '') === meant ? {} : idFix(text, place(path, 'key'), written, meant);
}

function valueFix(issue: Issue, { place, text }: SchemaContext): { fix?: Edit[] } {
  if (text === undefined) return {};
  const isOwn = issue.path.at(-1) === 'id';
  const fixes = noIdsOf(issue).map((written) => idFix(text, place(issue.path), written, idOf(written, isOwn)).fix);
  return fixes.length > 0 && fixes.every((fix) => fix !== undefined) ? { fix: fixes.flat() } : {};
}

/** What an issue takes for no id: a value, or some of the words in a list of ids. */
function noIdsOf(issue: Issue): string[] {
  if (issue.code === 'custom') return (issue.params?.noIds as string[] | undefined) ?? [];
  return issue.code === 'invalid_format' && issue.pattern === String(idPattern) && typeof issue.input === 'string' ? [issue.input] : [];
}

/** A schema says `fact: remedy`. */
function sentences(subject: string, said: string, help = ''): Pick<Finding, 'message' | 'help'> {
  const [fact, remedy] = said.split(/: (.*)/s);
  return { message: `${subject} ${fact}.`, help: remedy ? capital(`${remedy}.`) : help };
}

function saying(issue: Issue, context: SchemaContext): string {
  switch (issue.code) {
    case 'invalid_type':
      // A schema's own words come first.
      if (/^is /.test(issue.message)) return issue.message;
      return ofAnotherType(issue, context);
    case 'invalid_value':
      return `is ${JSON.stringify(issue.input) ?? 'missing'}: write ${issue.values.map(String).join(' or ')}`;
    default:
      return /^is empty/.test(issue.message) && isOptionalAt(context.schema, issue.path)
        ? `${issue.message}, or leave the ${context.word} out`
        : issue.message;
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const inside = (path: readonly PropertyKey[]) => (path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : '');
