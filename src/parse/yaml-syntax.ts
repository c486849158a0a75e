import type { YAMLError } from 'yaml';
import type { Finding } from '../model/problem.ts';

/**
 * An error of the YAML parser in the words of someone who writes a headline, with its remedy.
 * @param text the YAML, which starts at `offset` of a file
 */
export function yamlSyntaxFinding({ pos, message, code }: YAMLError, text: string, offset: number): Finding {
  const unclosed = /^Missing closing (["'])quote/.exec(message)?.[1];
  // The parser points at the end of the text; what opened it is the last mark of its kind.
  const start = unclosed ? text.lastIndexOf(unclosed, pos[0] - 1) : pos[0];
  const from = text.slice(start);
  const { fact, whole, help } = slips.find(({ when }) => when.test(`${code} ${message}\n${from}`)) ?? unknown;
  const length = whole?.exec(from)?.[0].length || (unclosed ? 1 : Math.max(1, pos[1] - start));
  const said = typeof fact === 'function' ? fact(from) : (fact ?? message.split('\n')[0]?.replace(/\.$/, ''));
  return {
    rule: 'yaml-is-valid',
    range: { start: offset + start, end: offset + start + length },
    message: `The YAML can't be read: ${said}.`,
    help,
  };
}

interface Slip {
  /** Matches the parser's code and message, and on the next line the text from the place on. */
  when: RegExp;
  /** What is wrong; the parser's own words where absent. */
  fact?: string | ((from: string) => string);
  /** How far the place reaches. */
  whole?: RegExp;
  help: string;
}

const line = /^[^\r\n]*/;
const key = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^:\r\n]*)/;
const inQuotes = 'Put the text in quotation marks.';

/** What is wrong with a line above one that is indented too far. */
export const belongsAbove = 'the line below is indented, so it belongs to this text';

/** The first that fits is told. */
const slips: readonly Slip[] = [
  {
    when: /^DUPLICATE_KEY/,
    fact: (from) => `"${key.exec(from)?.[0].replace(/^["']|["']$/g, '')}" stands twice`,
    whole: key,
    help: 'Keep one of the two.',
  },
  { when: /^TAB_AS_INDENT/, fact: 'a tab indents the line', help: 'Indent with spaces.' },
  {
    when: /^BAD_INDENT All mapping/,
    fact: 'the line is indented unlike those above it',
    whole: line,
    help: 'Indent fields that stand beside each other by the same number of spaces.',
  },
  {
    when: /^MULTILINE_IMPLICIT_KEY .*\n[\w-]+:(?!\/\/)\S/,
    fact: (from) => `no space follows "${/^[\w-]+:/.exec(from)?.[0]}"`,
    whole: line,
    help: 'Write a space between the colon and the value.',
  },
  {
    when: /^(?:MULTILINE|BLOCK_AS)_IMPLICIT_KEY .*\n(?!.*:\s)/,
    fact: belongsAbove,
    whole: line,
    help: 'Indent fields that stand beside each other by the same number of spaces.',
  },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY|BLOCK_IN_FLOW)/,
    fact: 'a colon inside of the text starts a value',
    whole: line,
    help: 'Put the text in quotation marks: a colon followed by a space starts a value.',
  },
  { when: /^BAD_SCALAR_START/, fact: (from) => `a text can't begin with ${from[0]}`, whole: line, help: inQuotes },
  { when: /^UNEXPECTED_TOKEN Unexpected block-seq-ind/, fact: "a text can't begin with a hyphen and a space", whole: line, help: inQuotes },
  {
    when: /^UNEXPECTED_TOKEN Not a YAML token/,
    fact: 'text stands on the line of a | or >, which announce lines of text below',
    whole: line,
    help: inQuotes,
  },
  { when: /^TAG_RESOLVE_FAILED .*\n!/, fact: (from) => `"${/^\S+/.exec(from)?.[0]}" is taken for a tag`, help: inQuotes },
  {
    when: /^UNEXPECTED_TOKEN Unexpected \S+ at node end/,
    fact: 'more text follows after the closing quotation mark or bracket',
    help: 'Put the whole text in quotation marks, of the other kind if it holds some itself.',
  },
  {
    when: /^MISSING_CHAR Missing closing/,
    fact: 'a quotation mark is opened and not closed',
    help: 'Close the quotation mark or the bracket.',
  },
  { when: /^MISSING_CHAR/, help: 'Close the quotation mark or the bracket.' },
  { when: /^BAD_ALIAS/, help: 'Put the text in quotation marks: it starts with * or &, which YAML reads as an alias.' },
  {
    when: /^BAD_DQ_ESCAPE/,
    fact: 'a backslash inside of double quotation marks starts an escape',
    help: 'Write \\\\ for the backslash, or put the text in single quotation marks.',
  },
  {
    when: /Maximum call stack/,
    fact: 'it is nested too deep',
    help: 'Take out brackets in brackets, and lines that are indented ever farther.',
  },
  { when: /^MULTIPLE_DOCS/, fact: 'a line of three hyphens begins a second document', help: 'Take the line out: a file holds one.' },
];

const unknown: Slip = { when: /^/, help: 'Check the indentation, and put text with a colon or a # in quotation marks.' };
