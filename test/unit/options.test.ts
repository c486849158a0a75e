import { describe, expect, test } from 'vitest';
import { readOptions } from '../../src/files/options.ts';

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
      cards: true,
      nav: [],
      footer: [],
      phrases: {},
      rules: {},
    });
  });

  test('keep what is given', () => {
    const options = {
      title: 'The Ostrevik Record',
      description: 'Who said what on the quay.',
      lang: 'nb',
      mdx: 'full' as const,
      cards: false,
      nav: [{ label: 'Ferries', href: '/ferries/' }],
      footer: [{ label: 'Desk', href: 'mailto:desk@ostrevik.example' }],
      phrases: { nb: { latest: 'Siste nytt' } },
      rules: { 'snapshot-exists': 'note' as const },
    };
    expect(readOptions(options)).toEqual(options);
  });

  test.each([[undefined], [{}], [null]])('say how to give a title where there is none: %j', (options) => {
    expect(refusal(options)).toEqual([head, '  title: is missing. Add it: brevier({ title: "…" }).']);
  });

  test('say of a form of a plural that it is missing, and not how to give a title', () => {
    expect(refusal({ title: 'Record', phrases: { fr: { briefs: { one: 'un' } } } })).toEqual([
      head,
      '  phrases.fr.briefs.other: is missing.',
    ]);
  });

  test('name the options that there are for one that is not', () => {
    expect(refusal({ title: 'Record', tilte: 'x', theme: 'y' })).toEqual([
      head,
      '  "tilte", "theme": no such option. There are: title, description, lang, mdx, cards, nav, footer, rules, phrases.',
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

  test('refuse a phrase that there is none of, and name the one that was meant', () => {
    expect(refusal({ title: 'Record', phrases: { en: { latset: 'News' }, nb: { ferries: 'Ferger' } } })).toEqual([
      head,
      '  phrases.en: there is no "latset". Did you mean "latest"?',
      expect.stringMatching(/^ {2}phrases\.nb: there is no "ferries"\. ./),
    ]);
  });

  test('refuse a form of a plural that no language has, and name those there are', () => {
    expect(
      refusal({ title: 'Record', phrases: { nb: { briefs: { one: '{count} notis', several: '{count} notiser', other: '…' } } } }),
    ).toEqual([head, '  phrases.nb.briefs: there is no "several". Take it out. There are: zero, one, two, few, many, other.']);
  });

  test('refuse a wording that nothing can be filled into, a plural of one form, and words in no language', () => {
    expect(refusal({ title: 'Record', phrases: { nb: { note: 'Note {nummer}', skip: 'Til {text}' } } })).toEqual([
      head,
      '  phrases.nb.skip: holds {text}: nothing is filled in here',
      '  phrases.nb.note: holds {nummer}: there is {number}',
    ]);
    expect(refusal({ title: 'Record', phrases: { nb: { briefs: '{count} notiser' } } })).toEqual([
      head,
      '  phrases.nb.briefs: is said in several forms: write { one: "…", other: "…" }',
    ]);
    expect(refusal({ title: 'Record', phrases: { norsk_: { latest: 'Siste' } } })).toEqual([
      head,
      '  phrases.norsk_: is no language tag: write en, ru, pt-BR',
    ]);
  });
});
