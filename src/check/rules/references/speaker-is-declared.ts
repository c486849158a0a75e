import { declaredAs, idFix } from '../../../parse/mend-id.ts';
import { suggestion } from '../../../parse/suggest.ts';
import type { Rule } from '../../rule.ts';
import { undeclared } from '../../undeclared.ts';

export const speakerIsDeclared: Rule = {
  id: 'speaker-is-declared',
  norm: 'Every speaker has a file in content/speakers.',
  about: 'references',
  remedy: 'Add a file with the name and the kind of the speaker to content/speakers, or mend the id.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'speakers that have files',
      text: '<Attribution speaker="inga-halvard tomas-reyk" source="courier">The bridge stays shut.</Attribution>',
    },
    { title: 'a slip in an id', text: '<Attribution ⟦speaker="inga-halvart"⟧ source="courier">The bridge stays shut.</Attribution>' },
    {
      title: 'an id with a space and another with an underscore',
      text: '<Attribution ⟦speaker="inga halvard"⟧ source="courier">Shut.</Attribution>\n\n<Attribution ⟦speaker="inga-halvard tomas_reyk"⟧ source="courier">Open.</Attribution>',
      fixed:
        '<Attribution speaker="inga-halvard" source="courier">Shut.</Attribution>\n\n<Attribution speaker="inga-halvard tomas-reyk" source="courier">Open.</Attribution>',
    },
  ],
  find(brief, { speakers }) {
    return brief.attributions.flatMap(({ speakers: ids, places }) => {
      const range = places.attributes.speaker ?? places.name;
      return undeclared(ids, speakers).map((id) => ({
        range,
        message: `Speaker "${id}" is not declared.`,
        help: suggestion(id, [...speakers.keys()], `Add content/speakers/${id}.yaml with a name and a kind.`),
        ...idFix(brief.text, range, id, declaredAs(id, speakers.keys())),
      }));
    });
  },
};
