import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { findings, mended, pointedAt, wholeText } from './examples.ts';

/** Those of other files are tried in `site-rules.test.ts` and `publication-rules.test.ts`. */
const ofBriefs = rules
  .map((rule) => ({ ...rule, examples: rule.examples.filter(({ file }) => file === undefined) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(ofBriefs)('$id', (rule) => {
  test.each(rule.examples)('$title', (example) => {
    const { problems, text, marks } = findings(rule, example);
    const shown = ({ start, end }: { start: number; end: number }) => `${start}: ${text.slice(start, end)}`;
    expect(problems.map((problem) => shown(pointedAt(text, problem)))).toEqual(marks.map(shown));
    const { fixed } = example;
    if (fixed !== undefined) expect(mended(text, problems)).toBe(wholeText({ ...example, text: fixed }));
  });

  test('says what to do', () => {
    for (const example of rule.examples) {
      for (const { message, help } of findings(rule, example).problems) {
        expect(message).toMatch(/^[A-Z\d“"<].*[.?”]$/s);
        expect(help).toMatch(/^[A-Z\d“"<].*[.?”]$/s);
      }
    }
    expect(rule.remedy).toMatch(/^[A-Z].*\.$/s);
  });
});

test.each(rules)('$id has examples of what it finds and of what it leaves alone', ({ examples }) => {
  const marked = examples.map(({ text, fields = {}, files = {} }) =>
    [text, ...Object.values(fields), ...Object.values(files)].some((part) => part?.includes('⟦')),
  );
  expect(new Set(marked)).toEqual(new Set([true, false]));
});

test('every rule has an id that states the healthy state, and a norm of one sentence', () => {
  for (const { id, norm } of rules) {
    expect(id).toMatch(
      /^[a-z]+(?:-[a-z0-9]+)*-(?:is|has|have|are|exists?|match(?:es)?|names?|stands?|comes?|follows?|leads?|precedes?)(?:-[a-z]+)*$/,
    );
    expect(norm).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
