import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { pointedAt, unmark } from './examples.ts';
import { checkFiles } from './site-of-files.ts';

/** Examples of whole files. What the lock shows is tried in `publication-rules.test.ts`. */
const ofFiles = rules
  .filter(({ shownBy }) => shownBy !== 'lock')
  .map((rule) => ({ ...rule, examples: rule.examples.filter(({ file }) => file !== undefined) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(ofFiles)('$id', ({ id, examples }) => {
  test.each(examples)('$title', ({ file = '', text, files = {} }) => {
    const marked = new Map(Object.entries({ ...files, [file]: text }).map(([name, text]) => [name, unmark(text)]));
    const problems = checkFiles(new Map([...marked].map(([name, { text }]) => [name, text]))).filter(({ rule }) => rule === id);
    const found = problems.map((problem) => {
      const { text = '', marks = [] } = marked.get(problem.file) ?? {};
      const { start, end } = pointedAt(text, problem);
      // What is said of a file as a whole stands at its beginning, where the mark has a letter to show.
      const whole = start === end ? marks.find((mark) => mark.start === start) : undefined;
      return `${problem.file}: ${text.slice(start, whole?.end ?? end)}`;
    });
    const expected = [...marked].flatMap(([name, { text, marks }]) => marks.map(({ start, end }) => `${name}: ${text.slice(start, end)}`));
    expect(found.sort()).toEqual(expected.sort());
    for (const { message, help } of problems) {
      expect(message).toMatch(/^[A-Z\d“"<].*[.?”]$/s);
      expect(help).toMatch(/^[A-Z\d“"<].*[.?”]$/s);
    }
  });
});

/** Ids as they stand in the code that finds problems: the rest of a rule's document says what they mean. */
test('every rule that the code names has a document, and every document a place that finds it', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const code = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => /^src\/(?:parse|check|files|integration|record)\//.test(file) && !/\/check\/rules\/\w+\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const documents = new Set(rules.map(({ id }) => id));
  const named = [
    ...code.matchAll(/(?:\brule:|\b(?:rule|correctionRule) =|\b(?:fileProblem|said|told)\(|, schema, )\s*'([a-z]+(?:-[a-z]+)+)'/g),
  ].map(([, id]) => id as string);
  const composed = [...code.matchAll(/`\$\{[^}]*\}-(is-[a-z]+)`/g)].flatMap(([, state]) =>
    ['speaker', 'outlet', 'topic'].map((noun) => `${noun}-${state}`),
  );
  const found = new Set([...named, ...composed]);
  expect([...found].filter((id) => !documents.has(id))).toEqual([]);
  expect(rules.filter(({ id, find }) => !find && !found.has(id)).map(({ id }) => id)).toEqual([]);
});
