import type { z } from 'zod';
import { idPattern } from '../model/fields.ts';
import type { Edit, Finding, Range } from '../model/problem.ts';
import { idFix, idOf } from './mend-id.ts';
import { descriptionAt, keysAt } from './schema-path.ts';
import { nearest, suggestion } from './suggest.ts';

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
    const known = keysAt(context.schema, issue.path);
    return issue.keys.map((key) => ({
      rule,
      range: context.place([...issue.path, key], 'key'),
      message: `Unexpected ${word} "${key}" in ${[...issue.path.map(String)].join('.') || owner}.`,
      help: isSource(issue.input, key)
        ? 'Indent it by two spaces: it belongs below "sources".'
        : /\s/.test(key)
          ? afterComma
          : suggestion(key, known, known.length > 0 ? 'Take it out.' : `${owner} takes no ${word}s: take it out.`),
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
  return [{ rule, range: at(issue.path), ...sentences(subject, saying(issue), help), ...valueFix(issue, context) }];
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

function saying(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      // A schema's own words come first.
      if (/^is /.test(issue.message)) return issue.message;
      if (issue.input === null && issue.expected === 'string')
        return 'is empty, expected text: put it in quotation marks if it begins with # or is "~" or "null"';
      return `is ${kindOf(issue.input)}, expected ${article(issue.expected)}: ${remedies[issue.expected] ?? `write ${article(issue.expected)}`}`;
    case 'invalid_value':
      return `is ${JSON.stringify(issue.input) ?? 'missing'}: write ${issue.values.map(String).join(' or ')}`;
    default:
      return issue.message;
  }
}

/** A source that stands beside `sources` because it is not indented. */
function isSource(fields: unknown, key: string): boolean {
  const value = (fields as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'object' && value !== null && 'outlet' in value && 'title' in value;
}

const afterComma = 'Put the text before it in quotation marks: inside of { … } a comma ends a value.';

const remedies: Record<string, string> = {
  array: 'write it in brackets, [one, two]',
  record: 'write names with values below it, indented',
  object: 'write fields with values below it, indented',
  string: 'put it in quotation marks',
  boolean: 'write true or false',
};

const nouns: Record<string, string> = {
  array: 'a list',
  record: 'a group of fields',
  object: 'a group of fields',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
};
const article = (type: string) => nouns[type] ?? `a ${type}`;

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return { string: 'text', number: 'a number', boolean: `"${value}"`, object: 'a group of fields' }[typeof value as string] ?? typeof value;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const inside = (path: readonly PropertyKey[]) => (path.length > 1 ? ` in "${path.slice(0, -1).join('.')}"` : '');
