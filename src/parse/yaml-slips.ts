import { correctionSchema, sourceSchema } from '../model/frontmatter.ts';

/** A slip of YAML: how to know it in an error of the parser, and what to say of it. */
export interface Slip {
  /** Matches the parser's code and message, and on the next line the text from the place on. */
  when: RegExp;
  /** Matches the end of the text before the place. */
  after?: RegExp;
  /** What is wrong; a function gets the text from the place on. */
  fact: string | ((from: string) => string);
  /** The place, where it is not the parser's own. */
  place?: RegExp;
  help: string;
}

const line = /^[^\r\n]*/;
const key = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^:\r\n]*)/;
const atLineStart = /(?:^|\n) *$/;
const inBraces = /\{[^{}]*$/;
const inQuotes = 'Put the text in quotation marks.';
const alike = 'Indent fields that stand beside each other by the same number of spaces.';

/** A field of a group that stands in braces, with no comma before it. */
const groupField = new RegExp(
  String.raw`(?<=[^\s,{]\s+)(?:${[...Object.keys(sourceSchema.shape), ...Object.keys(correctionSchema.shape)].join('|')}):(?=\s)`,
);
const firstField = /[\w-]+:(?=\s)/;
const comma = {
  fact: (from: string) => `no comma stands before "${firstField.exec(from)?.[0]}"`,
  help: 'Write a comma before it; if it belongs to the text, put the text in quotation marks.',
};

/** What is wrong with how far a line is indented: such slips make others of the same kind below them. */
export const aboutIndentation = {
  belongsAbove: 'the line below is indented, so it belongs to this text',
  unlike: 'the line is indented unlike those above it',
  tab: 'a tab indents the line',
  noHyphen: 'a line in a list has no hyphen',
};
const tab = { fact: aboutIndentation.tab, help: 'Indent with spaces, here and on each line that begins with a tab.' };

/** Of what fits no other; the parser's own words are for those who know how YAML is made. */
export const unknownSlip = {
  fact: "this can't stand here",
  help: 'Look at the indentation, the quotation marks and the brackets here and on the line above, and put text with a colon or a # in quotation marks.',
};

/** The first that fits is told. */
export const yamlSlips: readonly Slip[] = [
  {
    when: /^DUPLICATE_KEY/,
    fact: (from) => `"${key.exec(from)?.[0].replace(/^["']|["']$/g, '')}" stands twice`,
    place: key,
    help: 'Keep one of the two.',
  },
  { when: /^TAB_AS_INDENT/, ...tab },
  { when: /^BAD_INDENT .*\n *\t/, ...tab, place: /\t+/ },
  {
    when: /^BAD_INDENT Flow (?:sequence|map).*\n(?:.*\n)*?[\]}]/,
    after: atLineStart,
    fact: 'the line stands in brackets and is not indented',
    place: /^(?:.*\n)*?[\]}]/,
    help: 'Indent the lines between the brackets by two spaces.',
  },
  {
    when: /^BAD_INDENT Flow (?:sequence|map).*\n[^[{\n]*[\]}]/,
    after: atLineStart,
    fact: 'the line stands in brackets and is not indented',
    place: line,
    help: 'Indent the lines between the brackets by two spaces.',
  },
  {
    when: /^BAD_INDENT Flow (?:sequence|map)/,
    after: /[[{][^\n]*\s#[^\n]*[\]}][^\n]*\n?\s*$/,
    fact: 'a # above this line begins a comment, and hides the bracket behind it',
    place: line,
    help: 'Put the text with the # in quotation marks.',
  },
  {
    when: /Flow (?:sequence|map) (?:in block collection|must end)/,
    after: /\S[^\n]*$/,
    fact: 'a bracket is opened and not closed',
    help: 'Close it with ] or }.',
  },
  {
    when: /Flow (?:sequence|map) (?:in block collection|must end)/,
    fact: 'a bracket above this line is opened and not closed',
    place: line,
    help: 'Close it with ] or }.',
  },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BAD_INDENT|UNEXPECTED_TOKEN Unexpected scalar at node end) ?.*\n *-[^\s-]/,
    after: atLineStart,
    fact: 'no space follows the hyphen',
    place: /-\S+/,
    help: 'Write a space between the hyphen and the text.',
  },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit|BAD_INDENT (?:All mapping|Block scalar values)) ?.*\n(?!.*:\s)/,
    after: /[|>][-+\d]*[ \t]*\n *$/,
    fact: 'the text below | or > is not indented',
    place: /\S.*/,
    help: 'Indent each line of the text, by two spaces more than its field.',
  },
  {
    when: /^(?:BAD_INDENT All mapping|BLOCK_AS_IMPLICIT_KEY A block sequence) .*\n *- /,
    after: /(?:^|\n) *[^\s-][^\n]*\n *$/,
    fact: 'an item of a list stands among fields',
    place: /-.*/,
    help: 'If it is a field, take its hyphen out; the items of a list stand below its name, each with a hyphen.',
  },
  {
    when: /^BAD_INDENT All mapping .*\n(?!.*:\s)/,
    fact: aboutIndentation.unlike,
    place: line,
    help: 'Indent the lines of one text by the same number of spaces, farther than its field.',
  },
  { when: /^BAD_INDENT All/, fact: aboutIndentation.unlike, place: line, help: alike },
  { when: /^BLOCK_AS_IMPLICIT_KEY A block sequence/, after: atLineStart, fact: aboutIndentation.unlike, place: line, help: alike },
  {
    when: /^MULTILINE_IMPLICIT_KEY .*\n[\w-]+:(?!\/\/)\S/,
    fact: (from) => `no space follows "${/^[\w-]+:/.exec(from)?.[0]}"`,
    place: line,
    help: 'Write a space between the colon and the value.',
  },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN Unexpected block-seq-ind) ?.*\n- /,
    after: /:[ \t]+[^\s#][^\n]*\n *$/,
    fact: 'an item of a list stands below a field that has a value already',
    place: line,
    help: 'Write all items below the name of the list, each with a hyphen; a text that begins with a hyphen stands in quotation marks.',
  },
  { when: /^MULTILINE_IMPLICIT_KEY .*\n- /, after: atLineStart, fact: aboutIndentation.unlike, place: line, help: alike },
  { when: /^MULTILINE_IMPLICIT_KEY .*\n[^\n]*\n\s*[\w-]+:\s/, after: inBraces, ...comma, place: /(?<=\n\s*)[\w-]+:(?=\s)/ },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit)/,
    after: atLineStart,
    fact: 'the line begins no field, nor is it indented like a text that goes on',
    place: line,
    help: 'If it goes on with the text above, write both on one line or indent it farther; in a field, a colon and a space follow the name.',
  },
  { when: /^BLOCK_AS_IMPLICIT_KEY .*\n\? /, fact: "a text can't begin with a question mark and a space", place: line, help: inQuotes },
  {
    when: /^(?:MULTILINE|BLOCK_AS)_IMPLICIT_KEY .*\n(?!.*:\s)/,
    fact: aboutIndentation.belongsAbove,
    place: line,
    help: alike,
  },
  { when: new RegExp(String.raw`^BLOCK_IN_FLOW .*\n.*?${groupField.source}`), after: inBraces, ...comma, place: groupField },
  { when: /^UNEXPECTED_TOKEN Unexpected scalar token\n[\w-]+:\s/, after: inBraces, ...comma, place: firstField },
  {
    when: /^BLOCK_AS_IMPLICIT_KEY .*\n(?:"[^"\n]*"|'[^'\n]*')/,
    fact: 'more text follows after the closing quotation mark or bracket',
    place: line,
    help: 'Put the whole text in quotation marks, of the other kind if it holds some itself.',
  },
  {
    when: /^(?:MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY|BLOCK_IN_FLOW)/,
    fact: 'a colon inside of the text starts a value',
    place: line,
    help: 'Put the text in quotation marks: a colon followed by a space starts a value.',
  },
  {
    when: /^KEY_OVER_1024_CHARS/,
    fact: 'a colon inside of the text starts a value',
    help: 'Put the text in quotation marks: a colon followed by a space starts a value.',
  },
  { when: /^BAD_SCALAR_START/, fact: (from) => `a text can't begin with ${from[0]}`, place: line, help: inQuotes },
  { when: /^UNEXPECTED_TOKEN Unexpected block-seq-ind/, fact: "a text can't begin with a hyphen and a space", place: line, help: inQuotes },
  {
    when: /^UNEXPECTED_TOKEN (?:Not a YAML token|Block scalar header)/,
    fact: 'text stands on the line of a | or >, which announce lines of text below',
    place: line,
    help: 'Write the text on the lines below, indented; if | or > belongs to it, put all of it in quotation marks.',
  },
  {
    when: /^MISSING_CHAR Block scalars with more-indented/,
    fact: 'an empty line above holds more spaces than the text is indented by',
    place: line,
    help: 'Take the spaces out of the empty lines above.',
  },
  {
    when: /^(?:TAG_RESOLVE_FAILED|BAD_COLLECTION_TYPE) .*\n!/,
    fact: (from) => `"${/^\S+/.exec(from)?.[0]}" is taken for a tag`,
    help: inQuotes,
  },
  {
    when: /^(?:MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER|ALIAS_PROPS|MISSING_CHAR Tags and anchors|BAD_ALIAS A\w+ ending)/,
    fact: "a text can't begin with &, * or !",
    help: inQuotes,
  },
  {
    when: /^UNEXPECTED_TOKEN Unexpected flow-\w+-start at node end/,
    after: /[[{][^\n]*[^"'\]}\s]\s*$/,
    fact: 'a bracket stands inside of the text',
    help: 'Put the whole text in quotation marks.',
  },
  {
    when: /^UNEXPECTED_TOKEN Unexpected \S+ at node end/,
    after: /[^"'\]}\s]\s*$/,
    fact: 'the line neither goes on with what stands above it nor stands beside it',
    place: line,
    help: 'Write fields beside fields, and the items of a list, each with a hyphen, below the name of the list.',
  },
  {
    when: /^UNEXPECTED_TOKEN Unexpected (?:\S+ at node end|scalar token\n)/,
    fact: 'more text follows after the closing quotation mark or bracket',
    help: 'Put the whole text in quotation marks, of the other kind if it holds some itself.',
  },
  {
    when: /^UNEXPECTED_TOKEN Unexpected flow-\w+-end/,
    fact: 'a bracket is closed that is not opened',
    help: 'Take it out; if it belongs to the text, put the text in quotation marks.',
  },
  {
    when: /^UNEXPECTED_TOKEN Unexpected (?:, in|empty item)/,
    fact: 'nothing stands before the comma',
    help: 'Take the comma out; if it belongs to a text, put the text in quotation marks.',
  },
  {
    when: /^MISSING_CHAR Missing closing.*\n(["'])(?:(?!\1).)*\n(?!\s*[\w-]+:(?:\s|$))(?:(?!\1).)*\1/,
    fact: 'the text in quotation marks goes on on a line that is not indented',
    place: /^(["'])(?:(?!\1).)*\1/s,
    help: 'Write the text on one line, or indent the lines after its first.',
  },
  {
    when: /^MISSING_CHAR Missing closing/,
    fact: 'a quotation mark is opened and not closed',
    help: 'Close the quotation mark or the bracket.',
  },
  {
    when: /^MISSING_CHAR Missing (?:,|space after)/,
    fact: 'no comma, or no colon with a space, stands between two values',
    help: 'Write a comma between the items of a list or of a group, and a colon and a space between a name and its value.',
  },
  {
    when: /^MISSING_CHAR Comments/,
    fact: 'no space stands before the #, which begins a comment',
    help: 'Write a space before it; if it belongs to the text, put the whole text in quotation marks.',
  },
  {
    when: /^MISSING_CHAR Sequence item/,
    fact: aboutIndentation.noHyphen,
    place: /\S.*/,
    help: 'Begin it with a hyphen and a space; if it belongs to the item above, indent it farther.',
  },
  {
    when: /^MISSING_CHAR Missing directives-end/,
    fact: 'a line above begins with %, and so it holds no field',
    help: 'Take that line out, or put its text in quotation marks.',
  },
  { when: /^BAD_DIRECTIVE/, fact: 'a line that begins with % holds no field', help: 'Take it out, or put the text in quotation marks.' },
  {
    when: /^BAD_ALIAS/,
    fact: (from) => `"${from[0]}" stands for nothing`,
    help: 'Put the text in quotation marks: it starts with * or &, which YAML reads as an alias.',
  },
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
