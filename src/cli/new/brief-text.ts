import { wordsToWrite } from '../../model/template-words.ts';
import type { SourceFields } from './source-fields.ts';
import { yamlText } from './yaml-text.ts';

/** A brief whose words are still to be written. Ids are those of files. */
export interface BriefToWrite {
  title: string;
  description: string;
  date: string;
  dateline?: string;
  lang?: string;
  authors: readonly string[];
  topics: readonly string[];
  sources: Readonly<Record<string, SourceFields>>;
  speakers: readonly string[];
}

/** The text of a draft: what is known, and a place for each statement. */
export function briefText({ title, description, speakers, sources, ...rest }: BriefToWrite): string {
  const { date, dateline, authors, topics, lang } = rest;
  const head = { title, description: description || title, date, dateline, authors, topics, lang, draft: true, sources };
  const keys = Object.keys(sources).join(' ');
  const statements = speakers.map((speaker) => `<Attribution speaker="${speaker}" source="${keys}">\n${wordsToWrite}\n</Attribution>\n`);
  return `---\n${yamlText(head)}---\n\n${[opening, ...(statements.length > 0 ? statements : [example])].join('\n')}`;
}

const opening = '{/* Say first what has happened, and where and when. */}\n';
const example = `{/* A statement looks like this, once its source stands in the head of the brief:

<Attribution speaker="…" cue="said" date="…" source="…">
“…”
</Attribution>
*/}
`;
