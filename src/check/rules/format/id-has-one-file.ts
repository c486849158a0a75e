import type { Rule } from '../../rule.ts';

export const idHasOneFile: Rule = {
  id: 'id-has-one-file',
  about: 'format',
  norm: 'No two files have names that differ by case alone, or by the form of a letter in Unicode.',
  reason: 'Some disks and hosts take them for one.',
  remedy: 'Keep one of the two.',
  severity: 'error',
  firm: true,
  shownBy: 'site',
  sources: [{ title: 'Unicode Standard Annex #15: Unicode Normalization Forms', url: 'https://www.unicode.org/reports/tr15/' }],
  examples: [
    {
      title: 'two topics',
      file: 'content/topics/ferry.yaml',
      text: 'name: The ferry\n',
      files: { 'content/topics/kettle-bridge.yaml': 'name: The Kettle Bridge\n' },
    },
    {
      title: 'one topic twice',
      file: 'content/topics/Ferry.yaml',
      text: '⟦n⟧ame: The ferry\n',
      files: { 'content/topics/ferry.yaml': 'name: The ferry\n' },
    },
  ],
};
