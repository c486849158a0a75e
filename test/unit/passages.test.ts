import { describe, expect, test } from 'vitest';
import { readBody } from './ostrevik.ts';

/** Each passage with whose words it holds. */
const passages = (body: string) => readBody(body).passages.map(({ within, text }) => `${within}: ${text}`);

describe('passages', () => {
  test('are the running text, block by block', () => {
    expect(passages('## The *old* bridge\n\nShut since\nMonday.\n\n- One pier.\n  - A crack in it.\n\n> Stay away.')).toEqual([
      'heading: The old bridge',
      'prose: Shut since Monday.',
      'prose: One pier.',
      'prose: A crack in it.',
      'prose: Stay away.',
    ]);
  });

  test('know whose words they hold', () => {
    const said = '<Attribution speaker="inga-halvard" source="courier">the board “panicked”</Attribution>';
    const event = '<Timeline>\n<Event date="2024-03-11">The storm.</Event>\n</Timeline>';
    expect(passages(`She said that ${said} again.\n\n<Analysis>\nA quarrel.\n</Analysis>\n\n${event}`)).toEqual([
      'attribution: the board “panicked”',
      'prose: She said that \uFFFC again.',
      'analysis: A quarrel.',
      'event: The storm.',
    ]);
  });

  test('hold neither code nor pictures', () => {
    expect(passages('Type `bridge` ![a “pier”](/pier.jpg) here.')).toEqual(['prose: Type \uFFFC \uFFFC here.']);
  });

  test.each([
    ['plain', 'The pier broke at noon.', 'broke', 'broke'],
    ['after an escape', 'A \\* and a \\{ before it broke.', 'broke', 'broke'],
    ['after an entity', 'Rust &amp; salt &#8212; it broke.', 'broke', 'broke'],
    ['on the second line of a quotation', '> The pier\n> broke at noon.', 'broke', 'broke'],
    ['across lines', 'The pier\n  broke at noon.', 'pier broke', 'pier\n  broke'],
    ['with emoji and Cyrillic before it', 'Мост 🌉 закрыт: it broke.', 'broke', 'broke'],
    ['across markup', 'The **pier** broke.', 'pier broke', 'pier** broke'],
  ])('tell the place of a word: %s', (_, body, words, written) => {
    const brief = readBody(body);
    const passage = brief.passages[0];
    const at = passage?.text.indexOf(words) ?? -1;
    const range = passage?.place(at, at + words.length);
    expect(brief.text.slice(range?.start, range?.end)).toBe(written);
  });
});
