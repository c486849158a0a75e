import type { Nodes } from 'hast';
import type { Range } from '../../../model/problem.ts';
import type { Rule } from '../../rule.ts';

export const idIsUnique: Rule = {
  id: 'id-is-unique',
  norm: 'No two statements, events or headings of a brief have one id: it is the end of a permanent link.',
  about: 'references',
  remedy: 'Change one of the two ids; the one that was published first keeps its own.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'ids of their own',
      text: '<Attribution id="shut" speaker="inga-halvard" source="courier">Shut.</Attribution>\n\n<Attribution id="open" speaker="tomas-reyk" source="courier">Open.</Attribution>',
    },
    {
      title: 'one id twice',
      text: '<Attribution id="shut" speaker="inga-halvard" source="courier">Shut.</Attribution>\n\n<Attribution ⟦id="shut"⟧ speaker="tomas-reyk" source="courier">Still shut.</Attribution>',
    },
  ],
  find(brief) {
    const events = brief.timelines.flatMap(({ events }) => events.filter(({ attribution }) => attribution === undefined));
    const taken = new Map<string, Range>(headingIds(brief.tree));
    return [...brief.attributions, ...events].flatMap(({ id, places }) => {
      const range = places.attributes.id ?? places.name;
      const first = taken.get(id);
      if (!first) {
        taken.set(id, range);
        return [];
      }
      return [
        {
          range,
          message: `The id "${id}" stands at line ${brief.locate(first).line} already.`,
          help: 'Change one of the two: an id is the end of a permanent link.',
        },
      ];
    });
  },
};

function headingIds(node: Nodes): [string, Range][] {
  const own: [string, Range][] =
    node.type === 'element' && typeof node.properties.id === 'string'
      ? [[node.properties.id, { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }]]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => headingIds(child as Nodes))] : own;
}
