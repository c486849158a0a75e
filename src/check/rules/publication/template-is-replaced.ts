import { wordsToWrite } from '../../../model/template-words.ts';
import type { Rule } from '../../rule.ts';

const statement = (words: string) => `<Attribution speaker="inga-halvard" source="courier">\n${words}\n</Attribution>`;

export const templateIsReplaced: Rule = {
  id: 'template-is-replaced',
  about: 'publication',
  norm: 'No words of the template of `brevier new` are published as somebody’s.',
  remedy: 'Write what was said in their place, or take the statement out.',
  severity: 'error',
  examples: [
    { title: 'a draft', text: statement(wordsToWrite), fields: { draft: 'draft: true' } },
    { title: 'a brief to publish', text: statement(wordsToWrite).replace('<Attribution', '<⟦Attribution⟧') },
    { title: 'what was said', text: statement('The bridge stays shut.') },
  ],
  find({ frontmatter, attributions }) {
    if (frontmatter?.draft) return [];
    return attributions
      .filter(({ text }) => text === wordsToWrite)
      .map(({ places }) => ({
        range: { start: places.name.start + 1, end: places.name.end },
        message: 'The words of the template stand here in the place of what was said.',
        help: 'Write what was said, or take the statement out.',
      }));
  },
};
