import { declaredAs, idFix } from '../../../parse/mend-id.ts';
import { suggestion } from '../../../parse/suggest.ts';
import { type Rule, sourceKeys } from '../../rule.ts';
import { undeclared } from '../../undeclared.ts';

export const sourceIsDeclared: Rule = {
  id: 'source-is-declared',
  norm: 'Every source that a statement or an event names stands in the frontmatter.',
  about: 'references',
  remedy: 'Add the source under `sources` with its outlet and title, or mend its key.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a source of the frontmatter',
      text: '<Attribution speaker="inga-halvard" source="courier">The bridge stays shut.</Attribution>',
    },
    {
      title: 'a key that no source has',
      text: '<Attribution speaker="inga-halvard" ⟦source="couriers"⟧>The bridge stays shut.</Attribution>',
    },
    {
      title: 'an event from nowhere',
      text: '<Timeline>\n<Event date="2024-03-11" ⟦source="gazette"⟧>The storm breaks two piers.</Event>\n</Timeline>',
    },
    {
      title: 'a key with an underscore for its hyphen',
      text: '<Attribution speaker="inga-halvard" ⟦source="evening_courier"⟧>Shut.</Attribution>',
      fields: { sources: 'sources:\n  evening-courier: { outlet: ostrevik-courier, title: Bridge shut }' },
      fixed: '<Attribution speaker="inga-halvard" source="evening-courier">Shut.</Attribution>',
    },
  ],
  find(brief) {
    if (brief.data === null) return [];
    const declared = new Set(sourceKeys(brief));
    const events = brief.timelines.flatMap(({ events }) => events.filter(({ attribution }) => attribution === undefined));
    return [...brief.attributions, ...events].flatMap(({ sources, places }) => {
      const range = places.attributes.source ?? places.name;
      return undeclared(sources, declared).map((key) => ({
        range,
        message: `Source "${key}" is not declared.`,
        help: suggestion(key, [...declared], `Add it under "sources" in the frontmatter, "${key}:" with its outlet and title.`),
        ...idFix(brief.text, range, key, declaredAs(key, declared)),
      }));
    });
  },
};
