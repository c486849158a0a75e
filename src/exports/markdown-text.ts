/**
 * Text as Markdown that reads back as the same text (CommonMark 0.31, GitHub Flavored Markdown 0.29): every character that could mean
 * something is escaped, the others stay as they are. Line breaks become spaces.
 */
export function escapedText(text: string): string {
  const line = text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
  // Most of a text is words, and means nothing else.
  if (!/[\\`*[\]<~|_&@]|:\/\/|www\./i.test(line)) return line;
  return (
    line
      .replace(/[\\`*[\]<~|]/g, '\\$&')
      // Inside a word an underscore is a letter.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // GFM makes links of addresses without being asked (“Autolinks (extension)”).
      .replace(/(?:https?|ftp)(?=:\/\/)/gi, '$&\\')
      .replace(/www(?=\.)/gi, '$&\\')
      .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@')
  );
}

/** A line that begins no heading, list, quotation, rule or definition by chance. */
export const escapedLine = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-+](?=\s|$|-)|#{1,6}(?=\s|$)|>|=)/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(\[\^[^\]]+\])(?=:)/, '$1\\');

/** A stretch of code: in as many backticks as nothing in it has (CommonMark, “Code spans”). */
export function codeSpan(code: string): string {
  const text = code.replace(/[\r\n]+/g, ' ');
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text, '`') + 1);
  const padding = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : '';
  return fence + padding + text + padding + fence;
}

/** A block of code, in a fence that nothing in it ends. */
export function codeBlock(code: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

const longestRun = (text: string, character: string) =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));

/** `[text](address "title")`. */
export function link(content: string, address: string, title?: unknown): string {
  const entities = (value: string) => value.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\r\n]+/g, ' ');
  const target = /^[^\s()<>]+$/.test(address) ? address : `<${address.replace(/</g, '%3C').replace(/>/g, '%3E')}>`;
  const named = typeof title === 'string' && title !== '' ? ` "${entities(title.replace(/["\\]/g, '\\$&'))}"` : '';
  return `[${content}](${entities(target)}${named})`;
}

/** Lines with the same beginning; an empty line gets no spaces at its end. */
export const indented = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) => (line === '' ? (index === 0 ? first : others).trimEnd() : (index === 0 ? first : others) + line))
    .join('\n');

export const quotedBlock = (text: string) => indented(text, '> ', '> ');

/** What a footnote says, below its label. */
export const definition = (label: string, content: string) => indented(content, `[^${label}]: `, '    ');
