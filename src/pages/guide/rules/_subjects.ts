import { type Rule, type Subject, subjects } from '../../../check/rule.ts';
import { rules } from '../../../check/rules/index.ts';

/** What each subject is called in the guide. */
export const subjectTitles: Record<Subject, string> = {
  format: 'The format',
  references: 'References',
  attribution: 'Attribution',
  verbatim: 'Word for word',
  time: 'Time',
  publication: 'What was published',
  reading: 'Reading',
  safety: 'Safety',
};

/** The rules of each subject, in reading order. */
export const rulesBySubject: [Subject, Rule[]][] = subjects
  .map((subject): [Subject, Rule[]] => [subject, rules.filter(({ about }) => about === subject)])
  .filter(([, rules]) => rules.length > 0);
