import { sourceKeys } from '../../check/rule.ts';
import type { Brief } from '../../model/brief.ts';
import type { PagePlace } from './messages.ts';

/** The first entry of the facts: when and where it was filed, and by whom. */
const filed = '.facts dl > div';

/** The fields of the frontmatter that readers see, and where. */
const fields: Record<string, string> = {
  title: 'h1',
  description: '.standfirst',
  date: filed,
  updated: filed,
  dateline: filed,
  authors: filed,
  topics: '.head .label',
  corrections: '.corrections',
};

/** The places of what is not made of Markdown: what the frontmatter says, statements, events. */
export function pagePlaces(brief: Brief): PagePlace[] {
  const events = brief.timelines.flatMap(({ events }) => events.filter(({ attribution }) => attribution === undefined));
  const elements = [...brief.attributions, ...events].map(({ id, places }) => {
    const { file: _, ...place } = brief.locate(places.element);
    return { selector: `[id="${id}"]`, ...place };
  });
  return [...fieldPlaces(brief), ...elements];
}

/** Each field goes on until the next begins. */
function fieldPlaces(brief: Brief): PagePlace[] {
  const { data, text } = brief;
  if (!data) return [];
  const lineOf = (path: string[]) => brief.locate(brief.place(path)).line;
  const begun = Object.keys(data).flatMap((name) => [
    { line: lineOf([name]), selector: fields[name] },
    ...(name === 'sources' ? sourceKeys(brief).map((key) => ({ line: lineOf([name, key]), selector: `[id="source.${key}"]` })) : []),
  ]);
  const end = text.indexOf('\n---', 3) + 1;
  const lines = [...begun.map(({ line }) => line), brief.locate({ start: end, end }).line].sort((a, b) => a - b);
  return begun.flatMap(({ line, selector }) =>
    selector === undefined ? [] : [{ selector, line, column: 1, endLine: lines.find((next) => next > line) ?? line, endColumn: 1 }],
  );
}
