import matter from 'gray-matter';
import type { Finding, Range } from '../model/problem.ts';
import { fenceIn, missedHead } from './missed-head.ts';
import { readYaml, type YamlReading } from './yaml.ts';

export interface FrontmatterReading extends YamlReading {
  /** Where the body begins. */
  bodyStart: number;
}

/** Reads the YAML between the `---` lines at the head of a file (its BOM already gone). */
export function readFrontmatter(text: string): FrontmatterReading {
  const opening = /^---(.*)/.exec(text);
  if (!opening) {
    const missed = missedHead(text);
    if (missed) return failed(missed.range, missed.message, missed.help, missed.bodyStart);
    const message = text.trim() === '' ? 'The file is empty.' : 'The file has no frontmatter.';
    return failed(
      { start: 0, end: Math.min(1, text.length) },
      message,
      'Begin it with a line of three hyphens, then "title: …", "description: …" and "date: …", then three hyphens.',
      0,
    );
  }
  const language = opening[1]?.trim();
  if (language) {
    return failed(
      { start: 0, end: opening[0].trimEnd().length },
      `Unexpected "---${language}" as the first line, expected "---".`,
      'Frontmatter is YAML between two lines of three hyphens; nothing else is read, and nothing is executed.',
      text.length,
    );
  }
  if (!text.includes('\n') && text.includes('\r')) {
    const help = 'Save it with the line ends of Unix or of Windows, LF or CRLF.';
    return failed({ start: 0, end: 3 }, 'The lines of the file end with CR alone.', help, text.length);
  }
  const close = text.indexOf('\n---', 3);
  const closing = close === -1 ? undefined : /^\n---[ \t\r]*(?:\n|$)/.exec(text.slice(close))?.[0];
  if (closing === undefined) {
    const at = close === -1 ? (closingDashes(text) ?? fence) : { start: close + 1, end: close + 4 };
    return failed(at, 'The frontmatter is not closed.', 'End it with a line of three hyphens and nothing else.', text.length);
  }
  let reading: YamlReading | undefined;
  const engines = {
    ...otherEngines,
    yaml: { parse: readAt, stringify: refuse },
  };
  function readAt(yaml: string): object {
    // The line break before the closing line is no part of the YAML.
    reading = readYaml(yaml.replace(/\r$/, ''), text.indexOf(yaml, 3), fence);
    return reading.data ?? {};
  }
  // An options object also keeps gray-matter from its cache, which forgets errors.
  // The body is none of its business, and it would copy it.
  const bodyStart = close + closing.length;
  const head = text.slice(0, bodyStart);
  // gray-matter looks for a comment after each of the spaces, up to the end of them.
  if (/\s{500}/.test(head)) readAt(text.slice(3, close));
  else matter(head, { engines });
  return { ...(reading ?? readYaml('', close, fence)), bodyStart };
}

/** Dashes in the place of the hyphens that close it: they stand right below the fields. */
function closingDashes(text: string): Range | undefined {
  const line = fenceIn(text, 3);
  return line && !/\n\s*\n/.test(text.slice(3, line.start)) ? line : undefined;
}

/** What a finding about the frontmatter as a whole points at: its first line. */
const fence: Range = { start: 0, end: 3 };

/** gray-matter executes `---js` unless told otherwise: nothing in a brief is executed, and there is one language for data. */
const refuse = () => {
  throw new Error('only YAML is read');
};
const otherEngines = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((name) => [name, { parse: refuse, stringify: refuse }]),
);

function failed(range: Range, message: string, help: string, bodyStart: number): FrontmatterReading {
  const findings: Finding[] = [{ rule: 'frontmatter-is-present', range, message, help }];
  return { data: null, findings, place: () => range, bodyStart };
}
