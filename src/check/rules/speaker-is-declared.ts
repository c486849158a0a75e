import { suggestion } from '../../parse/suggest.ts';
import { isId, type Rule } from '../rule.ts';

export const speakerIsDeclared: Rule = {
  id: 'speaker-is-declared',
  norm: 'Every speaker has a file in content/speakers.',
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
