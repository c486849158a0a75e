import { Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, YAMLMap } from 'yaml';

/**
 * A YAML text with other values. Fields that are not named, or have not changed, stay as they are written, with their comments; one that
 * says nothing is taken out.
 */
export function reviseYaml(text: string, fields: Fields): string {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  const map = document.contents === null ? new YAMLMap<Node, Node>() : document.contents;
  if (!isMap(map)) throw new Error('Expected fields with values, such as "title: …".');
  const pairs = new Map((map.items as Pair<Node, Node | null>[]).map((pair) => [String(pair.key), pair]));
  const edits: Edit[] = [];
  let added = '';
  for (const [name, wanted] of Object.entries(fields)) {
    const pair = pairs.get(name);
    const edit = pair && edited(pair, wanted, text);
    if (edit) edits.push(edit);
    else if (!pair && !saysNothing(wanted)) added += written(name, nodeOf(wanted));
  }
  let revised = text;
  for (const { start, end, text: by } of edits.sort((a, b) => b.start - a.start))
    revised = revised.slice(0, start) + by + revised.slice(end);
  return added === '' || /(?:^|\n)$/.test(revised) ? revised + added : `${revised}\n${added}`;
}

/** What a change of one field makes of its text; `undefined` where nothing has changed. */
function edited({ key, value }: Pair<Node, Node | null>, wanted: unknown, text: string): Edit | undefined {
  if (isSame(plain(value), wanted)) return undefined;
  const start = key.range?.[0] ?? 0;
  const end = (value?.range ?? key.range)?.[1] ?? start;
  if (saysNothing(wanted)) return { start, end: end + (text.slice(end).match(/^[^\S\n]*\n/)?.[0].length ?? 0), text: '' };
  const by = revised(value, wanted);
  // What stands behind the value on its line stays there.
  if (isScalar(by) || (isCollection(by) && by.flow)) by.comment = null;
  // A block that goes over several lines ends with the break of its last one.
  const blank = text.slice(start, end).match(/\s*$/)?.[0].length ?? 0;
  return { start, end: end - blank, text: written(String(key), by).trimEnd() };
}

/** The node itself, where it can be made to say what is wanted: so it keeps its style and its comments. */
function revised(node: Node | null | undefined, wanted: unknown): Node {
  if (isScalar(node) && (typeof wanted !== 'object' || wanted === null)) {
    const scalar = new Scalar(wanted);
    if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) scalar.type = node.type;
    scalar.comment = node.comment;
    return scalar;
  }
  if (isMap(node) && isFields(wanted)) {
    const pairs = new Map((node.items as Pair<Node, Node>[]).map((pair) => [String(pair.key), pair]));
    for (const [name, value] of Object.entries(wanted)) {
      const pair = pairs.get(name);
      if (isSame(plain(pair?.value), value)) continue;
      if (saysNothing(value)) node.delete(name);
      else if (pair) pair.value = revised(pair.value, value);
      else node.set(name, nodeOf(value));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(wanted)) {
    const items = node.items as Node[];
    const kept = (value: unknown) => items.find((item) => isSame(plain(item), value));
    const changed = items.map((item) => (wanted.some((value) => isSame(plain(item), value)) ? undefined : item));
    node.items = wanted.map((value, at) => kept(value) ?? revised(changed[at], value));
    return node;
  }
  return nodeOf(wanted);
}

/** One field on lines of its own. */
function written(name: string, value: Node): string {
  const document = new Document(new YAMLMap());
  document.set(name, value);
  return document.toString({ lineWidth: 0 });
}

/** Without the fields that nobody filled in. */
function nodeOf(value: unknown): Node {
  const filled = JSON.stringify(value, (_, part) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).filter(([, one]) => !saysNothing(one))) : part,
  );
  return new Document(JSON.parse(filled)).contents as Node;
}

const plain = (node: Node | null | undefined): unknown => (node ? JSON.parse(JSON.stringify(new Document(node).toJS())) : undefined);

/** A form knows no numbers: a year that is written without quotation marks comes back as text. */
function isSame(a: unknown, b: unknown): boolean {
  if (saysNothing(a) && saysNothing(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (isFields(a) && isFields(b)) return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isSame(a[name], b[name]));
  return typeof a !== 'object' && typeof b !== 'object' && String(a) === String(b);
}

/** What a form gives back of a field that nobody filled in. */
const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : isFields(value) && Object.values(value).every(saysNothing));

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export type Fields = Record<string, unknown>;

interface Edit {
  start: number;
  end: number;
  text: string;
}
