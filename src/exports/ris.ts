import type { Citation } from './citation.ts';

/** A citation for reference managers (RIS, Research Information Systems): a tag a line, CRLF after each. */
export function ris({ title, authors, publication, date, address, lang, description }: Citation): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['T2', publication],
    ['PY', String(date.year)],
    ['DA', `${date.year}/${pad(date.month)}/${pad(date.day)}/`],
    ['UR', address],
    ['LA', lang],
    ['AB', description],
    ['ER', ''],
  ];
  // A line break in a value would begin a tag.
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
