import { suggestion } from '../../../parse/suggest.ts';
import { isId, type Rule } from '../../rule.ts';

export const topicIsDeclared: Rule = {
  id: 'topic-is-declared',
  norm: 'Every topic has a file in content/topics.',
  about: 'references',
  remedy: 'Add a file with the name of the topic to content/topics, or mend the id.',
  severity: 'error',
  firm: true,
  examples: [
    { title: 'a topic that has a file', text: 'The bridge stays shut.' },
    {
      title: 'a slip in an id',
      text: '---\ntitle: The bridge\ndescription: It stays shut.\ndate: 2024-03-12\ntopics: [⟦kettle-brige⟧]\n---\nThe bridge stays shut.',
    },
  ],
  find(brief, { topics }) {
    const ids = Array.isArray(brief.data?.topics) ? brief.data.topics : [];
    return ids.flatMap((id: unknown, index) => {
      if (typeof id !== 'string' || !isId(id) || topics.has(id)) return [];
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
