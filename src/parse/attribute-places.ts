import type { Range } from '../model/problem.ts';

/**
 * Finds each attribute in an opening tag that the MDX parser has accepted: from the name to the end of the value.
 * The parser's tree has the values but not their places.
 * @param start offset of the tag's `<`
 */
export function attributePlaces(text: string, start: number): { name: Range; attributes: Record<string, Range> } {
  // Without a prototype: an attribute may be called constructor.
  const attributes: Record<string, Range> = Object.create(null);
  const name = match(/<\s*[^\s/>{]*/y, text, start);
  let at = name.end;
  for (;;) {
    // In a block quotation a line begins with >.
    at = match(/(?:[^\S\n]|\n(?:[ \t]*>)*)*/y, text, at).end;
    if (text[at] === '{') {
      at = closingBrace(text, at);
      continue;
    }
    const word = match(/[^\s=/>{]+/y, text, at);
    if (word.end === at) return { name, attributes };
    const equals = match(/\s*=\s*/y, text, word.end);
    at = equals.end === word.end ? word.end : endOfValue(text, equals.end);
    attributes[text.slice(word.start, word.end)] ??= { start: word.start, end: at };
  }
}

function endOfValue(text: string, at: number): number {
  const quote = text[at];
  if (quote === '"' || quote === "'") return text.indexOf(quote, at + 1) + 1 || text.length;
  return quote === '{' ? closingBrace(text, at) : at + 1;
}

function closingBrace(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return text.length;
}

function match(pattern: RegExp, text: string, at: number): Range {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return { start: at, end: at + (found?.[0].length ?? 0) };
}
