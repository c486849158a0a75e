import type { Finding } from '../model/problem.ts';
import { inMarkdown } from './element.ts';
import type { LineIndex } from './line-index.ts';

/**
 * An error of the MDX parser in the words of someone who writes a headline, with its remedy.
 * Sätteri names the place in the text of its error only: `12:3: Unexpected … (mdx-jsx:…)`.
 * @returns the finding, and the place that the parser names: the finding may stand behind it, as an attribute does behind its tag
 */
export function markupSyntaxFinding(
  { message: whole }: Error,
  text: string,
  bodyStart: number,
  lines: LineIndex,
): { finding: Finding; at: number } {
  const [, line = '1', column = '1', said = whole] = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*)$/s.exec(whole) ?? [];
  const at = Math.max(bodyStart, lines.offset(Number(line), Number(column)));
  const from = text.slice(at, at + 2000);
  const slip = slips.map((read) => read(said, from)).find((found) => found !== undefined) ?? unknown(said);
  const start = at + (slip.offset ?? 0);
  const length = slip.length ?? tag.exec(from)?.[0].length ?? 1;
  const fix = slip.marks?.map((mark) => ({ range: { start: start + mark, end: start + mark + 1 }, text: '"' }));
  const { message, help } = slip;
  return { at, finding: { rule: 'markup-is-valid', range: { start, end: start + length }, message, help, ...(fix && { fix }) } };
}

interface Slip {
  message: string;
  help: string;
  /** Where it stands, from the place that the parser names on; the tag there where absent. */
  offset?: number;
  length?: number;
  /** Quotation marks in it that have to be straight ones, from its beginning on. */
  marks?: number[];
}

const tag = /^<\/?[\w.-]*/;
const onLines = 'on lines of their own';

/** The first that fits is told. */
const slips: readonly ((said: string, from: string) => Slip | undefined)[] = [
  (_, from) =>
    from.startsWith('<!--') ? { message: 'Unexpected comment of HTML.', help: 'A comment is written {/* … */}.', length: 4 } : undefined,
  unclosed,
  wronglyClosed,
  unreadTag,
  (said) =>
    /expression|brace/.test(said)
      ? {
          message: /end of file/.test(said) ? 'A { is opened and not closed.' : "The {expression} can't be read.",
          help: 'A { that is meant as a character is written \\{; a comment {/* … */}.',
        }
      : undefined,
];

const unknown = (said: string): Slip => ({
  message: `${said
    .replace(/\s*\((?:mdx|satteri)[\w-]*:[\w-]+\)\s*$/, '')
    .replace(/\s*\(note: .*\)$/s, '')
    .replace(/\s*\(\d+:\d+\)/g, '')
    .replace(/^Could not parse .* with oxc.*$/s, "The {expression} can't be read")
    .replace(/\.$/, '')}.`,
  help: 'Compare the place with the examples in the guide.',
});

function unclosed(said: string): Slip | undefined {
  const name = /^Expected a closing tag for `<([^>`]+)>`/.exec(said)?.[1];
  if (name === undefined) return undefined;
  const instead = inMarkdown(name);
  if (instead) return { message: `Unexpected <${name}>: a brief holds Markdown and the elements of Brevier.`, help: instead };
  return /before the end of/.test(said)
    ? {
        message: `<${name}> is not closed before its paragraph ends.`,
        help: `Write </${name}> where its words end; around several paragraphs, put <${name} …> and </${name}> ${onLines}.`,
      }
    : { message: `<${name}> is opened and not closed.`, help: `Write </${name}> after what it holds.` };
}

function wronglyClosed(said: string): Slip | undefined {
  const [, written, open] =
    /^Unexpected closing tag `<\/([^>]*)>`, expected (?:corresponding closing tag for `<([^>]*)>`)?/.exec(said) ?? [];
  if (open !== undefined) return { message: `Unexpected </${written}>, expected </${open}>.`, help: `Write </${open}>.` };
  if (written !== undefined)
    return { message: `</${written}> closes nothing.`, help: `Take it out, or write <${written} …> where its words begin.` };
  const apart = /^Expected the closing tag `<\/([^>]*)>` either/.exec(said)?.[1];
  if (apart === undefined) return undefined;
  return {
    message: `One of <${apart}> and </${apart}> stands inside a paragraph, the other outside of it.`,
    help: `Put both ${onLines}, or both into the sentence.`,
  };
}

function unreadTag(said: string, from: string): Slip | undefined {
  if (!/after `<`|before name|attribute/.test(said)) return undefined;
  const address = /^<(?:https?:[^\s>]*|[^\s<>@]+@[^\s<>]+)>/.exec(from)?.[0];
  if (address)
    return { message: `Unexpected ${address}.`, help: 'Write the address alone, or [its title](address).', length: address.length };
  const name = /^<([A-Za-z][\w.]*)(?=[\s/])/.exec(from)?.[1];
  if (name === undefined) return { message: 'Unexpected <, which begins a tag.', help: 'Write \\< for the character.' };
  return { message: `An attribute of <${name}> can't be read.`, ...unreadAttribute(from, name.length + 1) };
}

const attribute = /\s+[^\s=/>{"'“”]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?(?=[\s/>])/y;

const curlyAttribute = /^([^\s=>]+\s*=\s*)[“”„«‘’]([^“”»‘’>\n]*)([“”»‘’](?=[\s/>]))?/;
const curlyHelp = 'Attributes stand in straight quotation marks, name="value"; curly ones belong inside them.';

/** The marks round a value, where both are there and nothing in it would end it earlier. */
function outerMarks([whole, name = '', value = '', closing]: RegExpExecArray): number[] | undefined {
  return closing && !/["=]/.test(value) ? [name.length, whole.length - 1] : undefined;
}

/** Where the first stands that is none, and why. */
function unreadAttribute(from: string, after: number): Omit<Slip, 'message'> {
  attribute.lastIndex = after;
  let at = after;
  while (attribute.test(from)) at = attribute.lastIndex;
  // The space before it, and an attribute that is whole but followed by what is none, such as a comma.
  const offset = at + (/^\s*(?:[\w:-]+=(?:"[^"=<>\n]*"|'[^'=<>\n]*')(?=[^\s/>]))?/.exec(from.slice(at))?.[0].length ?? 0);
  const rest = from.slice(offset);
  const curly = curlyAttribute.exec(rest);
  if (curly) return { offset, length: curly[0].length, help: curlyHelp, marks: outerMarks(curly) };
  const word = /^[^\s>]*/.exec(rest)?.[0] || '>';
  const [, key, value] = /^([\w:-]+)=([^"'{].*)$/.exec(word) ?? [];
  const isOpen = /^[\w:-]+=["']/.test(word);
  const help = isOpen
    ? 'Close its value with a straight quotation mark, name="value".'
    : key !== undefined
      ? `Put its value in straight quotation marks, ${key}="${value?.replace(/["']/g, '')}".`
      : 'Attributes are written name="value", with a space between two of them.';
  return { offset, length: word.length, help };
}
