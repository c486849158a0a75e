import type { Range } from '../model/problem.ts';

/** YAML that was read without the library: its value, and where everything in its maps and lists stands. */
export interface PlainYaml {
  data: Record<string, unknown>;
  places: ReadonlyMap<unknown, Places>;
}

/** The places in a map, by key, or in a list, by number. */
type Places = ReadonlyMap<string, { key?: Range; value?: Range }>;

/** A value with its place, which that of a map or list of several lines has none of. */
type Placed = { value: unknown; range?: Range };

/**
 * Reads YAML as nearly all frontmatter is written: maps and lists of words and years, on lines of their own or in brackets that
 * close on their line. `null` for everything else, sound or not, which is the library's to read: that takes ten times as long, and is a
 * third of the time of a check. Whatever this reads, it reads as the library does; a test compares the two.
 */
export function plainYaml(text: string): PlainYaml | null {
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === beyond) return null;
    throw error;
  }
}

const beyond = new Error('This is no plain YAML.');

function bail(): never {
  throw beyond;
}

/** Not on the keyboard of someone who writes frontmatter; some of it ends lines for some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const strange = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;
const line = /( *)([^\r\n]*)(?:\r?\n|$)/y;
/** A key that can be nothing but text. */
const key = /([A-Za-z][\w-]*):(?: +|$)/y;
const keyInBraces = /(?:"([A-Za-z][\w-]*)":|([A-Za-z][\w-]*):(?= )) */y;
const quoted = /"([^"\\]*)"|'((?:[^']|'')*)'/y;
const word = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?=\S)|(?<=\S)#| +(?=[^\s#]))*/y;
const wordInBrackets = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#,[\]{}]|:(?=[^\s,[\]{}])|(?<=\S)#| +(?=[^\s#,[\]{}]))*/y;
const rest = /[ ]*(?: #.*)?$/y;
/** What the core schema of YAML 1.2.2 (10.3.2) takes for something else than text. */
const number = /^[-+]?(?:0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const year = /^[1-9]\d{3}$/;
const nothing = /^(?:null|Null|NULL|~)$/;
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

interface Line {
  indent: number;
  words: string;
  /** Where the words begin. */
  start: number;
}

class PlainReader {
  readonly #lines: Line[] = [];
  readonly #places = new Map<unknown, Map<string, { key?: Range; value?: Range }>>();
  #at = 0;

  constructor(text: string) {
    if (strange.test(text)) bail();
    line.lastIndex = 0;
    for (let from = 0; from < text.length; from = line.lastIndex) {
      line.lastIndex = from;
      const [, spaces = '', words = ''] = line.exec(text) ?? bail();
      if (words !== '' && !words.startsWith('#')) this.#lines.push({ indent: spaces.length, words, start: from + spaces.length });
    }
  }

  read(): PlainYaml {
    const first = this.#lines[0] ?? bail();
    if (first.indent !== 0) bail();
    const data = this.#map(0);
    return this.#at === this.#lines.length ? { data, places: this.#places } : bail();
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const places = this.#placesOf(map);
    for (let one = this.#lines[this.#at]; one?.indent === indent; one = this.#lines[this.#at]) {
      if (one.words.startsWith('- ')) break;
      key.lastIndex = 0;
      const name = key.exec(one.words)?.[1] ?? bail();
      if (!isFree(name, map)) bail();
      const words = one.words.slice(key.lastIndex);
      this.#at++;
      const { value, range } =
        words === '' || words.startsWith('#') ? { value: this.#below(indent) } : this.#single(words, one.start + key.lastIndex, indent);
      map[name] = value;
      places.set(name, { key: { start: one.start, end: one.start + name.length }, value: range });
    }
    return map;
  }

  /** What stands on the lines below a key: a map, a list, which may stand as far left as the key, or nothing. */
  #below(indent: number): unknown {
    const next = this.#lines[this.#at];
    if (!next || next.indent < indent) return null;
    if (next.words.startsWith('- ')) return this.#list(next.indent);
    return next.indent === indent ? null : this.#map(next.indent);
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    const places = this.#placesOf(list);
    for (let one = this.#lines[this.#at]; one?.indent === indent; one = this.#lines[this.#at]) {
      const dash = /^- +/.exec(one.words)?.[0];
      if (dash === undefined) break;
      const item = { indent: indent + dash.length, words: one.words.slice(dash.length), start: one.start + dash.length };
      key.lastIndex = 0;
      if (key.test(item.words)) {
        // A map may begin behind the dash.
        this.#lines[this.#at] = item;
        list.push(this.#map(item.indent));
      } else {
        this.#at++;
        const { value, range } = this.#single(item.words, item.start, indent);
        places.set(String(list.length), { value: range });
        list.push(value);
      }
    }
    return list;
  }

  /** A value that ends on its line: what is farther right below it would go on with it. */
  #single(words: string, start: number, indent: number): Placed {
    const next = this.#lines[this.#at];
    if (next && next.indent > indent) bail();
    const brackets = /^[[{]/.test(words);
    const [value, end] = brackets ? this.#brackets(words, 0, start) : scalar(words, 0, word);
    rest.lastIndex = end;
    return rest.test(words) ? { value, range: { start, end: start + end } } : bail();
  }

  #brackets(words: string, at: number, start: number): [value: unknown, end: number] {
    if (words[at] !== '[' && words[at] !== '{') return scalar(words, at, wordInBrackets);
    const isMap = words[at] === '{';
    const close = isMap ? '}' : ']';
    const list: unknown[] = [];
    const map: Record<string, unknown> = {};
    const places = this.#placesOf(isMap ? map : list);
    let next = spaced(words, at + 1);
    while (words[next] !== close) {
      let name = String(list.length);
      let key: Range | undefined;
      if (isMap) {
        keyInBraces.lastIndex = next;
        const [, inQuotes, plain] = keyInBraces.exec(words) ?? bail();
        name = inQuotes ?? plain ?? bail();
        if (!isFree(name, map)) bail();
        key = { start: start + next, end: start + next + name.length + (inQuotes === undefined ? 0 : 2) };
        next = keyInBraces.lastIndex;
      }
      const [value, end] = this.#brackets(words, next, start);
      places.set(name, { key, value: { start: start + next, end: start + end } });
      if (isMap) map[name] = value;
      else list.push(value);
      next = spaced(words, end);
      if (words[next] === close) break;
      if (words[next] !== ',') bail();
      next = spaced(words, next + 1);
      if (words[next] === close) bail();
    }
    return [isMap ? map : list, next + 1];
  }

  #placesOf(value: object) {
    const places = new Map<string, { key?: Range; value?: Range }>();
    this.#places.set(value, places);
    return places;
  }
}

/** A key may be there once, and must be text. */
const isFree = (name: string, map: object) => !(Object.hasOwn(map, name) || truths.has(name) || nothing.test(name));

function scalar(words: string, at: number, plain: RegExp): [value: unknown, end: number] {
  quoted.lastIndex = at;
  const marked = quoted.exec(words);
  if (marked) return [marked[1] ?? marked[2]?.replaceAll("''", "'"), quoted.lastIndex];
  plain.lastIndex = at;
  const text = plain.exec(words)?.[0] ?? bail();
  if (year.test(text)) return [Number(text), plain.lastIndex];
  if (number.test(text) || nothing.test(text)) bail();
  return [truths.get(text) ?? text, plain.lastIndex];
}

function spaced(words: string, at: number): number {
  let next = at;
  while (words[next] === ' ') next++;
  return next;
}
