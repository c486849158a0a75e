import { suggestion } from '../../parse/suggest.ts';
import { isId, type Rule, sourceKeys } from '../rule.ts';

export const sourceIsDeclared: Rule = {
  id: 'source-is-declared',
  norm: 'Every source that a statement or an event names stands in the frontmatter.',
  find(brief) {
    if (brief.data === null) return [];
    const declared = sourceKeys(brief);
    const events = brief.timelines.flatMap(({ events }) => events.filter(({ attribution }) => attribution === undefined));
    return [...brief.attributions, ...events].flatMap(({ sources, places }) =>
      sources
        .filter((key) => isId(key) && !declared.includes(key))
        .map((key) => ({
          range: places.attributes.source ?? places.name,
          message: `Source "${key}" is not declared.`,
          help: suggestion(key, declared, `Add it under "sources" in the frontmatter, "${key}:" with its outlet and title.`),
        })),
    );
  },
};
