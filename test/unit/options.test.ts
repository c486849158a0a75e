import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/integration/options.ts';

function refusal(options: unknown): string[] {
  try {
    readOptions(options);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}
const head = "The options of brevier() in astro.config.mjs can't be used:";

describe('the options of brevier()', () => {
  test('need a title alone', () => {
    expect(readOptions({ title: 'The Ostrevik Record' })).toEqual({
      title: 'The Ostrevik Record',
      lang: 'en',
      mdx: 'static',
      nav: [],
      footer: [],
      phrases: {},
    });
  });

  test('keep what is given', () => {
    const options = {
      title: 'The Ostrevik Record',
      description: 'Who said what on the quay.',
      lang: 'nb',
      mdx: 'full' as const,
      nav: [{ label: 'Ferries', href: '/ferries/' }],
      footer: [{ label: 'Desk', href: 'mailto:desk@ostrevik.example' }],
      phrases: { nb: { latest: 'Siste nytt' } },
    };
    expect(readOptions(options)).toEqual(options);
  });

  test.each([[undefined], [{}], [null]])('say how to give a title where there is none: %j', (options) => {
    expect(refusal(options)).toEqual([head, '  title: is missing. Add it: brevier({ title: "…" }).']);
  });

  test('name the options that there are for one that is not', () => {
    expect(refusal({ title: 'Record', tilte: 'x', theme: 'y' })).toEqual([
      head,
      '  "tilte", "theme": no such option. There are: title, description, lang, mdx, nav, footer, phrases.',
    ]);
  });

  test('tell all that is wrong at once, each by its place', () => {
    const lines = refusal({ title: '', lang: 'klingon_', mdx: 'yes', nav: [{ label: 'Ferries' }], footer: 'Desk' });
    expect(lines[0]).toBe(head);
    expect(lines.slice(1).map((line) => line.split(':')[0]?.trim())).toEqual(['title', 'lang', 'mdx', 'nav.0.href', 'footer']);
  });

  test.each([['text'], [42], [[]]])('refuse %j, which is no object', (options) => {
    expect(refusal(options)[0]).toBe(head);
  });
});
