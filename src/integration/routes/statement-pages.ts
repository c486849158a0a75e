import { digest } from '../../files/digest.ts';
import type { PublishedBrief } from '../../model/brief.ts';
import { type PageOf, pages } from '../../record/pages.ts';
import type { Statement } from '../../record/record.ts';

/** So many statements stand on one page of a list. */
const perPage = 100;

/** Gathers statements that may not be parted by the end of a page. */
export type Grouping = (statements: readonly Statement[]) => Statement[][];

const oneByOne: Grouping = (statements) => statements.map((statement) => [statement]);

/**
 * The pages of one list of statements, for `getStaticPaths`. The first has no number in its address. It tells of the whole list, and is
 * rendered again when any brief in it has changed; each of the others, when one of its own has, or the length of the list.
 * @param shown what else stands on each of them
 * @param digestOf a brief: changes with it
 */
export function statementPages<P extends Record<string, string>>(
  params: P,
  statements: Statement[],
  shown: string,
  digestOf: (brief: PublishedBrief) => string,
  grouping = oneByOne,
) {
  const made = (listed: readonly Statement[]) => listed.flatMap(({ attribution, brief }) => [attribution.id, digestOf(brief)]);
  return pages(grouping(statements), perPage, (group) => group.length).map(({ items, number, of }) => {
    const page: PageOf<Statement> = { items: items.flat(), number, of };
    return {
      params: { ...params, page: number === 1 ? undefined : String(number) },
      props: { page },
      cacheKey: digest(shown, String(statements.length), ...made(number === 1 ? statements : page.items)),
    };
  });
}
