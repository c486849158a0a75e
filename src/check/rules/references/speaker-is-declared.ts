import { suggestion } from '../../../parse/suggest.ts';
import { isId, type Rule } from '../../rule.ts';

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
  ],
  find(brief, { speakers }) {
    return brief.attributions.flatMap(({ speakers: ids, places }) =>
      ids
        .filter((id) => isId(id) && !speakers.has(id))
        .map((id) => ({
          range: places.attributes.speaker ?? places.name,
          message: `Speaker "${id}" is not declared.`,
          help: suggestion(id, [...speakers.keys()], `Add content/speakers/${id}.yaml with a name and a kind.`),
        })),
    );
  },
};
