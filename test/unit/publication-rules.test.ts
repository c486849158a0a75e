import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '../../src/check/rule.ts';
import { lockIsReadable } from '../../src/check/rules/publication/lock-is-readable.ts';
import { publishedCorrectionIsKept } from '../../src/check/rules/publication/published-correction-is-kept.ts';
import { publishedStatementIsKept } from '../../src/check/rules/publication/published-statement-is-kept.ts';
import { lockFile } from '../../src/model/lock.ts';
import { parseLock } from '../../src/parse/parse-lock.ts';
import { lockedStatements } from '../../src/record/lock.ts';
import { relock } from '../../src/record/relock.ts';
import { pointedAt, unmark } from './examples.ts';
import { read } from './ostrevik.ts';

const shown = (text: string, { start, end }: { start: number; end: number }) => `${start}: ${text.slice(start, end)}`;
const marked = ({ text: source }: Example) => {
  const { text, marks } = unmark(source);
  return { text, marks: marks.map((mark) => shown(text, mark)) };
};
const named = (rule: Rule) => rule.examples.map((example) => [example.title, example] as const);

describe('lock-is-readable', () => {
  test.each(named(lockIsReadable))('%s', (_, example) => {
    const { text, marks } = marked(example);
    const { problems } = parseLock(text);
    expect(problems.map((problem) => shown(text, pointedAt(text, problem)))).toEqual(marks);
    for (const { rule, severity } of problems) expect({ rule, severity }).toEqual({ rule: lockIsReadable.id, severity: 'error' });
  });
});

/** A brief of an example, held to the lock beside it. */
function held({ text, files = {} }: Example) {
  const brief = read(unmark(text).text, { slug: 'bridge' });
  const { statements: onDisk, problems } = parseLock(files[lockFile] as string);
  expect([...brief.problems, ...problems]).toEqual([]);
  const { attributions, timelines, slug, frontmatter } = brief;
  if (!frontmatter) throw new Error('An example is no valid brief.');
  const statements = lockedStatements({ ...frontmatter, slug, attributions, timelines });
  return { brief, ...relock(statements, frontmatter.corrections.length, { committed: null, onDisk }, 'said') };
}

describe('published-statement-is-kept', () => {
  test.each(named(publishedStatementIsKept))('%s', (_, example) => {
    const { text, marks } = marked(example);
    const { brief, changes } = held(example);
    const places = changes.map(({ now }) => brief.attributions.find(({ id }) => id === now?.id)?.places.name ?? { start: 0, end: 0 });
    expect(places.map((place) => shown(text, place))).toEqual(marks);
  });
});

describe('published-correction-is-kept', () => {
  test.each(named(publishedCorrectionIsKept))('%s', (_, example) => {
    const { brief, lost, changes } = held(example);
    expect({ lost, changes }).toEqual({ lost: marked(example).marks.length, changes: [] });
    expect(brief.frontmatter?.corrections).toHaveLength(lost > 0 ? 0 : 1);
  });
});
