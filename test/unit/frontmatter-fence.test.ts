import { describe, expect, test } from 'vitest';
import { briefText, problemsOf, read } from './ostrevik.ts';

const fields = 'title: Bridge\ndescription: Shut.\ndate: 2024-03-12';

describe('the lines round the frontmatter', () => {
  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['a file of spaces', ' \n\n', 'The file is empty.'],
    ['a file without frontmatter', 'The bridge is shut.', 'The file has no frontmatter.'],
    ['frontmatter after an empty line', `\n---\n${fields}\n---\n`, 'The frontmatter begins below the first line.'],
    ['frontmatter in TOML', '+++\ntitle = "Bridge"\n+++\n', 'The file has no frontmatter.'],
    ['frontmatter that is never closed', `---\n${fields}\n\nThe bridge is shut.`, 'The frontmatter is not closed.'],
    ['frontmatter that four hyphens open', `----\n${fields}\n---\n`, 'Unexpected "----" as the first line, expected "---".'],
  ])('says what %s lacks, at its beginning', (_, source, message) => {
    const brief = read(source);
    expect(brief.frontmatter).toBeNull();
    expect(problemsOf(source)).toEqual([`bridge.mdx:1:1 frontmatter-is-present ${message}`]);
  });

  const head = `${fields}\nsources:\n  c: { outlet: courier, title: Shut }`;

  test.each([
    ['an empty line above it', `\n---\n${head}\n---\n`, 'The frontmatter begins below the first line.'],
    ['a sentence above it', `The bridge.\n\n---\n${head}\n---\n`, 'The frontmatter begins below the first line.'],
    ['a space before the hyphens', ` ---\n${head}\n---\n`, 'Unexpected " ---" as the first line, expected "---".'],
    ['a dash for the hyphens', `—\n${head}\n---\n`, 'Unexpected "—" as the first line, expected "---".'],
    ['a dash for the hyphens above and below', `—-\n${head}\n—-\n`, 'Unexpected "—-" as the first line, expected "---".'],
    ['two hyphens', `--\r\n${head.replaceAll('\n', '\r\n')}\r\n---\r\n`, 'Unexpected "--" as the first line, expected "---".'],
    ['nothing above the fields', `${head}\n---\n`, 'The frontmatter begins without a line of three hyphens.'],
  ])('reads no field as text where the frontmatter has %s, and the body all the same', (_, source, message) => {
    const brief = read(`${source}\nThe {bridge} is shut.`);
    expect(brief.frontmatter).toBeNull();
    expect(brief.problems).toMatchObject([{ line: 1, column: 1, message }, { rule: 'markup-is-safe' }]);
  });

  test.each(['Text.\n\n---\n\nNote: more.', 'Note: this.\n\n---\n\nText.', '---x', '-\n'])('takes no text for fields: %j', (text) => {
    expect(read(`${text}\n\nThe {bridge} is shut.`).problems[0]?.message).toMatch(/^(?:The file has no frontmatter|Unexpected "---x")/);
  });

  test('points at a dash that was to close it', () => {
    expect(problemsOf(`---\n${fields}\n—\n\nText.`)).toEqual(['bridge.mdx:5:1 frontmatter-is-present The frontmatter is not closed.']);
    expect(problemsOf(`---\n${fields}\n\nText.\n\n—\n\nText.`)).toEqual([
      'bridge.mdx:1:1 frontmatter-is-present The frontmatter is not closed.',
    ]);
  });

  test('points at a closing line that holds more than three hyphens', () => {
    expect(problemsOf(`---\n${fields}\n----\n\nText.`)).toEqual(['bridge.mdx:5:1 frontmatter-is-present The frontmatter is not closed.']);
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml', 'yaml', 'cson', 'constructor', '__proto__'])(
    'neither executes nor reads ---%s',
    (language) => {
      const marker = globalThis as { ostrevik?: string };
      const brief = read(`---${language}\nglobalThis.ostrevik = "executed"; ({ "title": "Bridge" })\n---\nText.`);
      expect(marker.ostrevik).toBeUndefined();
      expect(brief.data).toBeNull();
      expect(brief.problems).toMatchObject([
        { line: 1, column: 1, message: `Unexpected "---${language}" as the first line, expected "---".` },
      ]);
    },
  );

  test('takes spaces after the hyphens', () => {
    expect(problemsOf(`---  \n${fields}\n---\t \nText.`)).toEqual([]);
  });

  test('takes a file that ends with the closing line', () => {
    expect(read(`---\n${fields}\n---`)).toMatchObject({ problems: [], frontmatter: { title: 'Bridge' } });
  });

  test('asks for the fields where the frontmatter is empty', () => {
    expect(problemsOf('---\n---\nText.').map((line) => line.replace(/^.* has/, ''))).toEqual([
      ' no field "title".',
      ' no field "description".',
      ' no field "date".',
    ]);
  });

  test.each([
    ['a list of sources', {}],
    ['text', { sources: null, dateline: 'dateline: Ostrevik' }],
    ['a text in quotation marks', { sources: null, dateline: 'dateline: "Ostrevik"' }],
    ['a comment', { extra: '# the end' }],
  ])('takes lines as Windows writes them where the last one holds %s', (_, changes) => {
    const source = briefText('Shut.\n', changes);
    const brief = read(source.replaceAll('\n', '\r\n'));
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter).toEqual(read(source).frontmatter);
  });

  test('says of lines that end with CR alone how to save them', () => {
    const [problem] = read(briefText('Shut.\n').replaceAll('\n', '\r')).problems;
    expect(problem).toMatchObject({ line: 1, column: 1, message: 'The lines of the file end with CR alone.' });
  });

  test('reads on after thousands of empty lines', () => {
    const source = briefText('Shut.\n', { dateline: `${'\n'.repeat(20_000)}dateline: Ostrevik` });
    expect(read(source)).toMatchObject({ problems: [], frontmatter: { dateline: 'Ostrevik' } });
    expect(problemsOf(source.replace('dateline:', 'datelin:'))).toEqual([
      expect.stringMatching(/^bridge\.mdx:\d{5}:1 frontmatter-is-valid /),
    ]);
  });

  test('leaves a rule in the body alone', () => {
    const brief = read(briefText('Before.\n\n---\n\ntitle: not a field\n\n---\n'));
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter?.title).toBe('The Kettle Bridge stays shut');
  });
});
