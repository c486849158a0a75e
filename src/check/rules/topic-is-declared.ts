import { suggestion } from '../../parse/suggest.ts';
import type { Rule } from '../rule.ts';

export const topicIsDeclared: Rule = {
  id: 'topic-is-declared',
  norm: 'Every topic has a file in content/topics.',
  find(brief, { topics }) {
    const ids = Array.isArray(brief.data?.topics) ? brief.data.topics : [];
    return ids.flatMap((id: unknown, index) => {
      if (typeof id !== 'string' || topics.has(id)) return [];
      return [
        {
          range: brief.place(['topics', index]),
          message: `Topic "${id}" is not declared.`,
          help: suggestion(id, [...topics.keys()], `Add content/topics/${id}.yaml with a name.`),
        },
      ];
    });
  },
};
