import { digest } from '../../files/digest.ts';
import type { Topic } from '../../model/entities.ts';
import { type Filed, filed, filedByYear } from '../../record/filed.ts';
import type { PageOf } from '../../record/pages.ts';
import type { Statement } from '../../record/record.ts';
import { digestOf, siteContent } from './content.ts';
import { namesIn } from './paths.ts';
import { statementPages } from './statement-pages.ts';

/** So many statements or briefs stand on the page of a topic; one with more has a page for each year. */
const most = 100;

interface TopicPage extends Filed {
  id: string;
  entity: Topic;
  /** The year that the page is of; absent on the first. */
  year?: string;
  /** The years that have pages of their own, the newest first, with the number of their statements. */
  years: [year: string, statements: number][];
  page: PageOf<Statement>;
}

/** The pages of all topics; rendered again only when something on them changed. */
export async function topicPaths() {
  const { briefs, references, record } = await siteContent();
  const names = namesIn(references);
  return [...references.topics].flatMap(([id, entity]) => {
    const ofTopic = briefs.map(({ data }) => data).filter(({ topics }) => topics.includes(id));
    const all = filed(ofTopic, record.byTopic.get(id) ?? []);
    const isLarge = all.statements.length > most || ofTopic.length > most;
    const parts = isLarge ? filedByYear(all) : [];
    const years = parts.map(([year, { statements }]): [string, number] => [year, statements.length]);
    const key = digest(names, ...ofTopic.map(digestOf));
    const path = (page: string | undefined, props: Omit<TopicPage, 'id' | 'entity' | 'years'>, cacheKey: string) => ({
      params: { id, page },
      props: { ...props, id, entity, years },
      cacheKey,
    });
    return [
      path(undefined, { ...all, page: { items: isLarge ? [] : all.statements, number: 1, of: 1 } }, key),
      ...parts.flatMap(([year, part]) =>
        statementPages({}, part.statements, names, digestOf).map(({ params, props: { page }, cacheKey }) =>
          // Briefs and events stand on the first page of a year.
          path([year, params.page].filter(Boolean).join('/'), { ...part, year, page }, digest(cacheKey, page.number === 1 ? key : '')),
        ),
      ),
    ];
  });
}
