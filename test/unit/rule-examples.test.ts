import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { findings, mended, pointedAt, wholeText } from './examples.ts';

/** Rules whose examples need more than one brief are tried in `site-rules.test.ts`. */
const ofBriefs = rules.filter(({ examples }) => examples.every(({ file }) => file === undefined));

describe.each(ofBriefs)('$id', (rule) => {
  test.each(rule.examples)('$title', (example) => {
    const { problems, text, marks } = findings(rule, example);
    const shown = ({ start, end }: { start: number; end: number }) => `${start}: ${text.slice(start, end)}`;
    expect(problems.map((problem) => shown(pointedAt(text, problem)))).toEqual(marks.map(shown));
    const { fixed } = example;
    if (fixed !== undefined) expect(mended(text, problems)).toBe(wholeText({ ...example, text: fixed }));
  });

  test('has examples of what it finds and of what it leaves alone', () => {
    expect(rule.examples.some(({ text, fields = {} }) => [text, ...Object.values(fields)].some((part) => part?.includes('⟦')))).toBe(true);
    expect(rule.examples.some(({ text, fields = {} }) => ![text, ...Object.values(fields)].some((part) => part?.includes('⟦')))).toBe(true);
  });

  test('says what to do', () => {
    for (const example of rule.examples) {
      for (const { message, help } of findings(rule, example).problems) {
        expect(message).toMatch(/^[A-Z“"<].*[.?”]$/s);
        expect(help).toMatch(/^[A-Z“"<].*[.?”]$/s);
      }
    }
    expect(rule.remedy).toMatch(/^[A-Z].*\.$/s);
  });
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
