import { parseDocument } from 'yaml';
import { type Fields, isFields, reviseYaml } from './revise-yaml.ts';

/** How a CMS reads and writes a file: what it calls a custom format. */
export interface Format {
  /** Throws where the text can't be read, so that the CMS leaves the file alone. */
  fromFile(text: string): Fields;
  toFile(fields: Fields): string;
}

/**
 * A brief or a page: its fields, with `sources` as a list in which each has its `key`, for forms know no maps; and the `body` as it is
 * written. The text goes along as `file`, so that whatever no form shows or nobody has changed is written back as it was.
 */
export const briefFormat: Format = {
  fromFile(file) {
    const { head, body } = split(file);
    const { sources = {}, ...fields } = fieldsOf(head);
    if (!isFields(sources)) throw new Error('Expected sources by their keys.');
    return { ...fields, sources: Object.entries(sources).map(([key, source]) => ({ key, ...(source as Fields) })), body, file };
  },
  toFile({ sources, body, file, ...fields }) {
    const before = split(typeof file === 'string' ? file : '---\n---\n');
    const head = reviseYaml(before.head, { ...fields, sources: byKey(sources, fieldsOf(before.head).sources) });
    return `---\n${head.replace(/\n?$/, '\n')}---\n${body === before.body ? before.rest : `\n${body}\n`}`;
  },
};

/** A speaker, an outlet or a topic. */
export const entityFormat: Format = {
  fromFile: (file) => ({ ...fieldsOf(file), file }),
  toFile: ({ file, ...fields }) => reviseYaml(typeof file === 'string' ? file : '', fields),
};

/** The CMS reads and gives all texts without the space around them, and with the line breaks of Unix. */
function split(text: string) {
  const parts = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (!parts) throw new Error('The file has no frontmatter.');
  const [, head = '', rest = ''] = parts;
  return { head, rest, body: rest.trim() };
}

function fieldsOf(yaml: string): Fields {
  const document = parseDocument(yaml);
  if (document.errors[0]) throw document.errors[0];
  const fields: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!isFields(fields)) throw new Error('Expected fields with values, such as "title: …".');
  return fields;
}

/** The sources of a list by their keys; one that was taken out of the list is named, and is nothing. */
function byKey(list: unknown, before: unknown): unknown {
  if (!Array.isArray(list)) return before;
  const gone = Object.keys(isFields(before) ? before : {}).map((key) => [key, undefined]);
  return { ...Object.fromEntries(gone), ...Object.fromEntries(list.map(({ key, ...source }) => [key, source])) };
}
