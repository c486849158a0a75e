import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/cli/check/formats/excerpt.ts';
import { pointedAt, unmark } from '../unit/examples.ts';
import { ostrevikSite } from './ostrevik-site.ts';

const marked = readFileSync(join(import.meta.dirname, 'twenty-errors.mdx'), 'utf8');

describe('twenty errors planted in one brief', () => {
  test.each([
    ['ends of lines of Unix', (text: string) => text],
    ['ends of lines of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('give twenty problems, each at its place, with %s', (_, written) => {
    const { text, marks } = unmark(written(marked));
    const site = ostrevikSite({ 'content/briefs/bridge.mdx': text });
    const errors = site.problems('content/briefs/bridge.mdx').filter(({ severity }) => severity === 'error');
    const plain = text.replace(/^\uFEFF/, '');
    const shift = text.length - plain.length;
    const found = errors.map((problem) => pointedAt(plain, problem)).map(({ start, end }) => plain.slice(start, end));
    expect(found).toEqual(marks.map(({ start, end }) => plain.slice(start - shift, end - shift)));
    expect(found).toHaveLength(20);
  });
});

describe('the underline', () => {
  const shown = (marked: string, width = 80) => {
    const { text, marks } = unmark(marked);
    const { start = 0, end = 0 } = marks[0] ?? {};
    const { line, indent, underline } = excerpt(text, { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 }, width);
    return `${line}\n${indent}${underline}`;
  };

  test.each([
    ['plain words', 'The ⟦bridge⟧ is shut.', 'The bridge is shut.\n    ^^^^^^'],
    ['Cyrillic', 'Мост ⟦закрыт⟧.', 'Мост закрыт.\n     ^^^^^^'],
    ['wide characters before and in it', '日本 ⟦橋⟧', '日本 橋\n     ^^'],
    ['emoji, of one and of several code points', '🚢👩‍👩‍👧 ⟦shut⟧', '🚢👩‍👩‍👧 shut\n     ^^^^'],
    ['a tab', '\ta\t⟦shut⟧', '    a   shut\n        ^^^^'],
    ['combining marks', 'é́ ⟦shut⟧', 'é́ shut\n  ^^^^'],
    ['nothing at the end of a line', 'The bridge⟦⟧', 'The bridge\n          ^'],
    ['marks that a terminal would obey', '\u202e⟦\u001b[31m⟧', '��[31m\n ^^^^^'],
  ])('stands below %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('stands below its words in a line that is longer than the terminal', () => {
    const [line = '', underline = ''] = shown(
      `${'The storm breaks two piers. '.repeat(9)}⟦The bridge⟧ is shut. ${'It stays so. '.repeat(9)}`,
      60,
    ).split('\n');
    expect(line).toMatch(/^….*The bridge.*…$/);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.slice(underline.indexOf('^'), underline.length)).toBe('The bridge');
  });
});
