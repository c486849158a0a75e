import { describe, expect, test } from 'vitest';
import { pointedAt, unmark } from './examples.ts';
import { briefText, problemsOf, read, readBody } from './ostrevik.ts';

describe('YAML that cannot be read', () => {
  test.each([
    [
      'a colon inside a headline',
      { title: 'title: Bridge: shut' },
      '2:8',
      'Put the text in quotation marks: a colon followed by a space starts a value.',
    ],
    ['a duplicate field', { extra: 'date: 2024-03-13' }, '10:1', 'Keep one of the two.'],
    [
      'a tab as indentation',
      { sources: 'sources:\n\tcourier: { outlet: ostrevik-courier, title: Shut }' },
      '7:1',
      'Indent with spaces, here and on each line that begins with a tab.',
    ],
    ['a headline that begins with an at sign', { title: 'title: @ostrevik' }, '2:8', undefined],
  ])('points at %s and tells the remedy', (_, changes, place, help) => {
    const source = briefText('', changes);
    expect(problemsOf(source)[0]).toMatch(new RegExp(`^bridge\\.mdx:${place} yaml-is-valid The YAML can't be read: `));
    if (help) expect(read(source).problems[0]?.help).toBe(help);
  });

  test('points at a quotation mark that is never closed', () => {
    const problems = read(briefText('', { title: 'title: "Bridge' })).problems;
    expect(problems[0]).toMatchObject({ rule: 'yaml-is-valid' });
    expect(problems.map(({ help }) => help)).toContain('Close the quotation mark or the bracket.');
  });

  test.each([
    ['a field twice', 'description: Shut.\n⟦description⟧: Open.', '"description" stands twice'],
    ['a colon in a headline', 'title: ⟦Bridge: shut⟧', 'a colon inside of the text starts a value'],
    ['no space after a colon', '⟦title:Shut⟧\ndate: 2024-03-12', 'no space follows "title:"'],
    ['a field that is indented', 'title: ⟦Bridge⟧\n  description: Shut', 'the line below is indented, so it belongs to this text'],
    ['a headline that begins with a hyphen', 'title: ⟦- shut⟧', "a text can't begin with a hyphen and a space"],
    ['a headline that begins with an at sign', 'title: ⟦@ostrevik⟧', "a text can't begin with @"],
    ['a headline that begins with a bracket', 'title: [Update] ⟦Shut⟧', 'more text follows after the closing quotation mark or bracket'],
    ['quotation marks round a part', 'title: "Shut"⟦, says the board⟧', 'more text follows after the closing quotation mark or bracket'],
    ['an apostrophe in single marks', "title: 'The board'⟦s bridge'⟧", 'more text follows after the closing quotation mark or bracket'],
    ['a mark that is not closed', 'title: ⟦"⟧Shut', 'a quotation mark is opened and not closed'],
    [
      'a field that is indented, and those below it',
      'sources:\n  c:\n    outlet: ⟦courier⟧\n      title: Shut\n      url: https://courier.example',
      'the line below is indented, so it belongs to this text',
    ],
    [
      'a line that is indented less, and those below it',
      'sources:\n  c:\n    outlet: courier\n⟦ ⟧  title: Shut\n    url: https://courier.example\n    lang: en',
      'the line is indented unlike those above it',
    ],
    [
      'a tab, and the lines below it',
      'sources:\n  c:\n⟦\t⟧outlet: courier\n    title: Shut\n    url: https://courier.example',
      'a tab indents the line',
    ],
    [
      'spaces of a word processor',
      'sources:\n  c:\n⟦\u00a0⟧\u00a0 outlet: courier\n    title: Shut',
      'the line begins with spaces of another kind, as word processors write them',
    ],
    ['a tab', 'sources:\n⟦\t⟧a: b', 'a tab indents the line'],
    ['a bracket that is not closed', 'topics: [bridge\n⟦d⟧ate: 2024-03-12', 'a bracket above this line is opened and not closed'],
    [
      'a headline that goes on without an indentation',
      'title: A bridge\n⟦that is shut⟧\ndate: 2024-03-12',
      'the line begins no field, nor is it indented like a text that goes on',
    ],
    [
      'a text that goes on at the end',
      'title: A bridge\n⟦that is shut⟧',
      'the line begins no field, nor is it indented like a text that goes on',
    ],
    [
      'a title of a source that goes on beside its fields',
      'sources:\n  c:\n    title: A bridge\n    ⟦that is shut⟧\n    outlet: courier',
      'the line begins no field, nor is it indented like a text that goes on',
    ],
    [
      'a text in quotation marks that goes on without an indentation',
      'title: ⟦"It\'s a bridge\nthat is shut"⟧\ndate: 2024-03-12',
      'the text in quotation marks goes on on a line that is not indented',
    ],
    ['a hyphen without a space', 'topics:\n- sluice\n⟦-moon⟧', 'no space follows the hyphen'],
    ['an indented hyphen without a space', 'topics:\n  - sluice\n  ⟦-moon⟧\nlang: en', 'no space follows the hyphen'],
    ['hyphens without spaces', 'topics:\n⟦-sluice⟧\n-moon\nlang: en', 'no space follows the hyphen'],
    ['an item below a value', 'topics: sluice\n⟦- moon⟧', 'an item of a list stands below a field that has a value already'],
    ['an item that is indented less', 'topics:\n  - sluice\n⟦ - moon⟧', 'the line is indented unlike those above it'],
    ['a hyphen among fields', 'sources:\n  c:\n    outlet: a\n    ⟦- title: b⟧\n    lang: en', 'an item of a list stands among fields'],
    ['a bracket that another closes', 'topics: [bridge⟦}⟧', 'a bracket is opened and not closed'],
    ['a missing comma', 'a: { outlet: courier ⟦title:⟧ Shut }', 'no comma stands before "title:"'],
    ['a missing comma after a quotation mark', 'a: { title: "Shut" ⟦url:⟧ https://a.example }', 'no comma stands before "url:"'],
    ['a missing comma at the end of a line', 'a: { outlet: courier\n     ⟦title:⟧ Shut }', 'no comma stands before "title:"'],
    ['a colon in braces', 'a: { outlet: courier, title: ⟦Bridge: shut }⟧', 'a colon inside of the text starts a value'],
    ['two commas', 'topics: [sluice,⟦,⟧ moon]', 'nothing stands before the comma'],
    ['one bracket too many', 'topics: [sluice]⟦]⟧', 'a bracket is closed that is not opened'],
    ['brackets over lines', 'topics: [\n⟦sluice\n]⟧\nlang: en', 'the line stands in brackets and is not indented'],
    ['a block of text that is not indented', 'description: |\n⟦Shut.⟧\nlang: en', 'the text below | or > is not indented'],
    ['a block of text with a tab', 'description: >-\n⟦\t⟧Shut.', 'a tab indents the line'],
    [
      'a block of text that begins too early',
      'title: |⟦x⟧\n  y',
      'text stands on the line of a | or >, which announce lines of text below',
    ],
    [
      'an empty line that is indented',
      'description: >\n    \n  ⟦Shut.⟧\nlang: en',
      'an empty line above holds more spaces than the text is indented by',
    ],
    ['a # without a space', 'title: "Shut"⟦#1⟧', 'no space stands before the #, which begins a comment'],
    [
      'a tab among sources, each on its line',
      'sources:\n  c: { outlet: a, title: b }\n⟦\t⟧d: { outlet: a, title: b }\n  e: { outlet: a, title: b }\n  f: { outlet: a, title: b }',
      'a tab indents the line',
    ],
    ['tabs on every line', 'sources:\n⟦\t⟧c:\n\t\toutlet: a\n\t\ttitle: b', 'a tab indents the line'],
    ['a backslash', 'title: "Quay ⟦\\q⟧uoted"', 'a backslash inside of double quotation marks starts an escape'],
  ])('says of %s what is wrong, once, and where', (_, marked, fact) => {
    const { text, marks } = unmark(`---\n${marked}\n---\n`);
    const problems = read(text).problems;
    expect(problems.map(({ message }) => message)).toEqual([`The YAML can't be read: ${fact}.`]);
    expect(problems.map((problem) => pointedAt(text, problem).start)).toEqual(marks.map(({ start }) => start));
  });

  test.each([
    'a: [b: c: d]',
    'a: &b &c d',
    'a: !b !c d',
    '%a\nb: c',
    '- a\nb: c',
    '- - a\n b',
    'a: ? b',
    '"a" b: c',
    'a: {b: c, "d" "e"}',
    'a: &',
    'a: !<b',
    '{a: b',
    '&a *a : b',
  ])('has words of its own for `%s`', (yaml) => {
    const told = read(`---\n${yaml}\n---\n`).problems.filter(({ rule }) => rule === 'yaml-is-valid');
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ message }) => message).join()).not.toMatch(
      /scalar|token|flow|implicit|mapping|sequence|node|anchor|directive|indicator/i,
    );
  });

  test('tells of nothing that only follows from a slip', () => {
    const sources = 'sources: [}\n  c:\n    outlet: courier\n    title: Shut';
    expect(read(briefText('', { sources })).problems).toHaveLength(1);
  });

  test('tells of two colons below each other, which are two slips', () => {
    const sources = 'sources:\n  c:\n    outlet: courier\n    title: Bridge: shut\n  n:\n    outlet: northwire\n    title: Bridge: open';
    expect(read(briefText('', { sources })).problems.map(({ line }) => line)).toEqual([9, 12]);
  });

  test.each(['[', '{a: '])('ends where %s stands in itself thousands of times', (bracket) => {
    expect(read(briefText('', { extra: `extra: ${bracket.repeat(20_000)}` })).problems).toMatchObject([
      { rule: 'yaml-is-valid', line: 10, message: "The YAML can't be read: it is nested too deep." },
    ]);
  });

  test('does not add that fields are missing when none could be read', () => {
    const rules = read(briefText('', { title: 'title: Bridge: shut' })).problems.map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['yaml-is-valid']));
  });

  test('still reads the body, so that an author sees all problems at once', () => {
    expect(problemsOf(briefText('A {claim}.', { title: 'title: Bridge: shut' })).at(-1)).toBe(
      'bridge.mdx:11:3 markup-is-safe Unexpected {expression}: a brief holds no code.',
    );
  });

  test('keeps the values of the frontmatter from a brief whose YAML is broken', () => {
    const brief = readBody('', { extra: 'date: 2024-03-13' });
    expect([brief.data, brief.frontmatter]).toEqual([null, null]);
  });

  test('reads an alias once', () => {
    const brief = readBody('', { sources: 'sources:\n  courier: &c { outlet: ostrevik-courier, title: Shut }\n  second: *c' });
    expect(brief.problems).toEqual([]);
    expect(brief.frontmatter?.sources.second?.title).toBe('Shut');
  });

  test('points at an alias that nothing stands behind, such as emphasis without quotation marks', () => {
    const source = briefText('', { title: 'title: *Bridge' });
    expect(problemsOf(source)).toEqual(['bridge.mdx:2:8 yaml-is-valid "*Bridge" stands for nothing.']);
    expect(read(source).problems[0]?.help).toBe('Put the text in quotation marks: it starts with * or &, which YAML reads as an alias.');
  });

  test('refuses aliases that multiply, quickly', () => {
    const levels = Array.from({ length: 12 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`);
    const started = performance.now();
    const brief = readBody('', { extra: `l0: &l0 [bridge, bridge]\n${levels.join('\n')}` });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(brief.frontmatter).toBeNull();
    expect(brief.problems.map(({ message }) => message)).toContain('The YAML repeats itself too often through aliases.');
  });

  test('refuses an alias of the map that it stands in', () => {
    expect(readBody('', { sources: 'sources: &all\n  courier: *all' }).frontmatter).toBeNull();
  });

  test.each(['- title', 'just words', '42'])('asks for fields where the frontmatter is `%s`', (yaml) => {
    expect(read(`---\n${yaml}\n---\n`).problems).toMatchObject([
      { rule: 'yaml-is-valid', message: 'Expected fields with values, such as "title: …".' },
    ]);
  });

  test('refuses a field named __proto__, which gets no power over the others', () => {
    const brief = readBody('', { extra: '__proto__: { draft: true, title: Taken over }' });
    expect(({} as { draft?: boolean }).draft).toBeUndefined();
    expect(brief.problems).toMatchObject([{ rule: 'yaml-is-valid', line: 10, column: 1, message: '"__proto__" can\'t be a name.' }]);
  });

  test('refuses a source named __proto__, which would be lost', () => {
    expect(problemsOf(briefText('', { sources: 'sources: { __proto__: { outlet: northwire, title: Shut } }' }))).toEqual([
      'bridge.mdx:6:12 yaml-is-valid "__proto__" can\'t be a name.',
    ]);
  });
});
