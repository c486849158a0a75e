import { type Citation, citationKey } from './citation.ts';

/**
 * A citation for LaTeX (BibTeX, and Biber). Names stand in braces: they are not taken apart, and “and” in one of them joins nothing; so do
 * titles, whose letters keep their case.
 */
export function bibtex(citation: Citation): string {
  const { title, authors, publication, date, address, lang } = citation;
  const fields = {
    author: authors.length > 0 ? `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}` : undefined,
    title: `{{${escaped(title)}}}`,
    journal: `{{${escaped(publication)}}}`,
    year: `{${date.year}}`,
    // A name that every style knows, in the language of the bibliography.
    month: months[date.month - 1],
    day: `{${date.day}}`,
    // Printed by \url, which escapes nothing and needs nothing escaped.
    url: `{${address}}`,
    language: `{${lang}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@article{${citationKey(citation)},\n${lines.join(',\n')}\n}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A brace counts for BibTeX even with a backslash before it, so that one alone would end nothing: braces have names. */
const escapes: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#_%]/g, (character) => escapes[character] ?? `\\${character}`);
