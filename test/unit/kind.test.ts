import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/parse/kind.ts';
import { readBody } from './ostrevik.ts';

describe('the kind of an attribution', () => {
  test.each([
    ['“Open the bridge.”', 'English marks'],
    ['“Open the bridge”.', 'a full stop outside'],
    ['„Broen må åpnes.“', 'German marks'],
    ['„Otwórzcie most.”', 'Polish marks'],
    ['”Öppna bron.”', 'Swedish marks'],
    ['«Откройте мост»', 'guillemets'],
    ['« Ouvrez le pont. »', 'guillemets with spaces'],
    ['»Åbn broen.«', 'Danish guillemets'],
    ['‹Öffnet die Brücke›', 'single guillemets'],
    ['「橋を開けろ」', 'corner brackets'],
    ['『橋を開けろ』', 'white corner brackets'],
    ['"Open the bridge."', 'straight marks'],
    ['‘Open the bridge,’', 'single curly marks'],
    ['“Open it,” “and now.”', 'two quotations and nothing else'],
    ['“Open it” … “now”', 'an ellipsis between'],
    ['— “Open it!”', 'a dash before'],
    ['“She called it ‘a disgrace’ to me.”', 'a quotation inside a quotation'],
    ['“The ‘Kettle’ — ‘our’ bridge”', 'marks inside marks'],
    ["“It's the town's bridge.”", 'an apostrophe inside'],
    ['“It’s the town’s bridge.”', 'a curly apostrophe inside'],
  ])('is a quotation: %j (%s)', (text) => {
    expect(kindOf(text)).toBe('quotation');
  });

  test.each([
    ['The bridge is “a disgrace”.', 'words before'],
    ['“A disgrace,” she called it', 'words after'],
    ['the «позор» of the town', 'guillemets in English'],
    ['the board’s ‘final’ word', 'a curly apostrophe and single marks'],
    ['"Open it", she said', 'straight marks'],
    ['“Open it,” she said, “and now.”', 'a cue between'],
    ['40 “crowns”', 'a number outside'],
  ])('is partial: %j (%s)', (text) => {
    expect(kindOf(text)).toBe('partial');
  });

  test.each([
    ['The bridge must open.', 'no marks'],
    ["It's the town's bridge, the dockers' too.", 'straight apostrophes'],
    ['It’s the town’s bridge, the dockers’ too.', 'curly apostrophes'],
    ['rock ’n’ roll on the quay', 'an omission at both ends'],
    ['The storm of ’24 broke it', 'a year cut short'],
    ['', 'nothing'],
    ['The crack is 6" wide.', 'an inch'],
    ['It is 6" wide and 4" deep.', 'two inches'],
  ])('is a paraphrase: %j (%s)', (text) => {
    expect(kindOf(text)).toBe('paraphrase');
  });

  test('is read from the words, through markup and over paragraphs', () => {
    const kinds = (content: string) =>
      readBody(`<Attribution speaker="inga-halvard" source="courier">\n${content}\n</Attribution>`).attributions.map(({ kind }) => kind);
    expect(kinds('“Open **the** [bridge](/bridge/).”')).toEqual(['quotation']);
    expect(kinds('*“Open the bridge.”*')).toEqual(['quotation']);
    expect(kinds('The **“disgrace”** of it.')).toEqual(['partial']);
    expect(kinds('“One.”\n\n“Two.”')).toEqual(['quotation']);
    expect(kinds('“One.”\n\nTwo.')).toEqual(['partial']);
    expect(kinds('“One.\n\n“And two.”')).toEqual(['quotation']);
    expect(kinds('«One.\n\n«Two.\n\n«And three.»')).toEqual(['quotation']);
    expect(kinds('She said: “One.\n\n“And two.”')).toEqual(['partial']);
    expect(kinds('The `"flag"` option.')).toEqual(['partial']);
  });

  test('costs no more than its length where single marks are never closed', () => {
    const started = performance.now();
    expect(kindOf(' ‘a'.repeat(20_000))).toBe('paraphrase');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
