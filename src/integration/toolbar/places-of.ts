import type { Brief } from '../../model/brief.ts';
import type { Problem, Range } from '../../model/problem.ts';

/** Where a part of the page stands in the file. */
export interface PagePlace extends Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'> {
  /** Finds it in the page. */
  selector: string;
}

/** The fields of the frontmatter that readers see, and where. */
const fields: Record<string, string> = {
  title: 'h1',
  description: '.standfirst',
  topics: '.head .label',
  corrections: '.corrections',
  sources: '.sources',
  ...Object.fromEntries(['date', 'updated', 'dateline', 'authors'].map((name) => [name, '.facts'])),
};

/** The places of what is not made of Markdown: statements, events, and what the frontmatter says. */
export function placesOf(brief: Brief): PagePlace[] {
  const data = brief.data ?? {};
  const sources = data.sources !== null && typeof data.sources === 'object' ? Object.keys(data.sources) : [];
  const at = (selector: string, range: Range): PagePlace => {
    const { file: _, ...place } = brief.locate(range);
    return { selector, ...place };
  };
  return [
    ...Object.keys(data).flatMap((name) => (fields[name] ? [at(fields[name], brief.place([name]))] : [])),
    ...sources.map((key) => at(`[id="source.${key}"]`, brief.place(['sources', key]))),
    ...[...brief.attributions, ...brief.timelines.flatMap(({ events }) => events)].map(({ id, places }) => at(`[id="${id}"]`, places.element)),
  ];
}
