import { dateText, momentText } from '../language/dates.ts';
import { languageName } from '../language/language-name.ts';
import { listText } from '../language/list-text.ts';
import type { Phrases } from '../language/speak.ts';
import type { PublishedBrief } from '../model/brief.ts';
import type { References } from '../model/entities.ts';
import { markdownBody, type ReadBrief } from './markdown-body.ts';
import { escapedLine, escapedText, indented, link } from './markdown-text.ts';
import { outletOf } from './names.ts';
import { briefAddress, type Publication } from './publication.ts';

/**
 * A brief as plain Markdown (CommonMark with GitHub's tables and footnotes), for people and for programs: `/briefs/SLUG.md`. Callouts are
 * quotations with a line that says who said it; what is said inside a sentence has a note.
 */
export function markdown(
  brief: PublishedBrief,
  read: ReadBrief,
  references: References,
  publication: Publication,
  phrases: Phrases,
): string {
  const { title, description, slug } = brief;
  const { body, notes } = markdownBody(brief, read, references, publication, phrases);
  return `${[
    `# ${escapedText(title)}`,
    line(description),
    line(filed(brief, phrases)),
    `<${briefAddress(publication, slug)}>`,
    ...body,
    ...corrections(brief, phrases),
    ...sources(brief, references, phrases),
    ...notes,
  ].join('\n\n')}\n`;
}

const line = (text: string) => escapedLine(escapedText(text));

function filed({ dateline, date, updated, authors }: PublishedBrief, phrases: Phrases): string {
  return [
    dateline,
    momentText(date, phrases),
    updated && phrases.say('updated', { date: momentText(updated, phrases) }),
    authors.length > 0 && phrases.say('by', { authors: listText(authors, phrases.lang) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function corrections({ corrections: made }: PublishedBrief, phrases: Phrases): string[] {
  if (made.length === 0) return [];
  return [
    `## ${escapedText(phrases.say('correctionsOfBrief', { count: made.length }))}`,
    ...made.map(({ date, text }) => line(phrases.say('dated', { date: momentText(date, phrases), text }))),
  ];
}

function sources(brief: PublishedBrief, references: References, phrases: Phrases): string[] {
  const keys = Object.keys(brief.sources);
  if (keys.length === 0) return [];
  const items = keys.map((key, index) => {
    const bullet = `${index + 1}. `;
    return indented(sourceLine(key, brief, references, phrases), bullet, ' '.repeat(bullet.length));
  });
  return [`## ${escapedText(phrases.say('sourcesTitle'))}`, items.join('\n')];
}

function sourceLine(key: string, { sources, lang }: PublishedBrief, references: References, phrases: Phrases): string {
  const { title, url, published, accessed, archive, lang: language, via } = sources[key] as PublishedBrief['sources'][string];
  const outlet = (of: string) => escapedText(outletOf(sources, of, references).name);
  return [
    url === undefined ? line(title) : link(escapedText(title), url),
    outlet(key),
    published && escapedText(phrases.say('published', { date: dateText(published, phrases) })),
    language && language !== lang && escapedText(phrases.say('inLanguage', { language: languageName(language, phrases.lang) })),
    via && Object.hasOwn(sources, via) && phrases.say('fromOutlet', { outlet: outlet(via) }),
    archive && link(escapedText(phrases.say('archivedCopy')), archive),
    accessed && escapedText(phrases.say('accessed', { date: dateText(accessed, phrases) })),
  ]
    .filter(Boolean)
    .join(' · ');
}
