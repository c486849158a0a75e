import type { Rule } from '../../rule.ts';

export const topicIsValid: Rule = {
  id: 'topic-is-valid',
  about: 'format',
  norm: 'The file of a topic has a name, and no field that nobody knows.',
  remedy: 'Mend the field: the problem says what is expected.',
  severity: 'error',
  firm: true,
  examples: [
    {
      title: 'a name and what belongs there',
      file: 'content/topics/kettle-bridge.yaml',
      text: 'name: The Kettle Bridge\ndescription: Shut since the storm.\n',
    },
    {
      title: 'a slip in a field',
      file: 'content/topics/kettle-bridge.yaml',
      text: 'name: The Kettle Bridge\n⟦desciption⟧: Shut since the storm.\n',
    },
    { title: 'a name that is left empty', file: 'content/topics/kettle-bridge.yaml', text: '⟦name⟧:\n' },
  ],
};
