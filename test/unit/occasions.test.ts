import { describe, expect, test } from 'vitest';
import type { PublishedBrief } from '../../src/model/brief.ts';
import { differences } from '../../src/record/differences.ts';
import { occasions } from '../../src/record/occasions.ts';
import { record } from '../../src/record/record.ts';
import { brief } from './ostrevik.ts';

/** A brief in which the mayor says this. */
function mayorIn(slug: string, ...said: [attributes: string, words: string][]): PublishedBrief {
  const body = said.map(([attributes, words]) => `<Attribution speaker="inga-halvard" ${attributes}>${words}</Attribution>`).join('\n\n');
  return brief(slug, body);
}

/** The occasions of the mayor, each as its utterances, each as the words of its versions. */
const heard = (...briefs: PublishedBrief[]) =>
  occasions(record(briefs).bySpeaker.get('inga-halvard') ?? []).map(({ utterances }) =>
    utterances.map(({ versions }) => versions.map(({ statement }) => statement.attribution.text)),
  );

const council = 'date="2024-03-07" venue="town council"';

describe('the occasions of a speaker', () => {
  test('bring together what two outlets carried of the same words, said at one place on one day', () => {
    const one = mayorIn('one', [`source="courier" ${council}`, '“We will open the bridge before the summer.”']);
    const other = mayorIn('other', [`source="havneblad" ${council}`, '“We shall open the bridge before summer begins.”']);
    expect(heard(one, other)).toEqual([
      [['“We will open the bridge before the summer.”', '“We shall open the bridge before summer begins.”']],
    ]);
  });

  test('keep different words of one occasion apart, below one heading', () => {
    const both = mayorIn(
      'both',
      [`source="courier" ${council}`, '“Open the bridge.”'],
      [`source="courier" ${council}`, 'The toll is a scandal of its own.'],
    );
    expect(heard(both)).toEqual([[['“Open the bridge.”'], ['The toll is a scandal of its own.']]]);
  });

  test('do not take another day, or another place, for the same', () => {
    const words = '“We will open the bridge before the summer.”';
    const days = mayorIn(
      'days',
      [`source="courier" ${council}`, words],
      ['source="courier" date="2024-03-08" venue="town council"', words],
    );
    const places = mayorIn('places', ['source="courier" date="2024-03-07" venue="radio"', words]);
    expect(heard(days, places)).toHaveLength(3);
  });

  test('do not guess where the date or the place is not known', () => {
    const words = '“We will open the bridge before the summer.”';
    expect(heard(mayorIn('a', ['source="courier"', words], ['source="courier" date="2024-03-07"', words]))).toHaveLength(2);
    expect(heard(mayorIn('b', ['source="courier" date="2024-03-07"', words], ['source="courier" date="2024-03-07"', words]))).toHaveLength(
      2,
    );
  });

  test('follow the event that authors name, whatever they call the place', () => {
    const one = mayorIn('one', [
      'source="courier" event="council-march" date="2024-03-07" venue="town council"',
      '“Open the bridge before the summer.”',
    ]);
    const other = mayorIn('other', [
      'source="havneblad" event="council-march" date="2024-03" venue="bystyret"',
      '“Open the bridge before summer.”',
    ]);
    expect(heard(one, other)).toHaveLength(1);
  });

  test('know a translation by the original that both give', () => {
    const original = 'lang="nb" original="Vi åpner broen før sommeren kommer"';
    const one = mayorIn('one', [`source="courier" ${council} ${original}`, '“The bridge opens before summer comes.”']);
    const other = mayorIn('other', [`source="havneblad" ${council} ${original}`, '“Ahead of the season, traffic will flow.”']);
    expect(heard(one, other)).toEqual([[['“The bridge opens before summer comes.”', '“Ahead of the season, traffic will flow.”']]]);
  });

  test('mark what differs from the first version, but not in another translation, where all would', () => {
    const original = 'lang="nb" original="Vi åpner broen før sommeren kommer"';
    const made = mayorIn(
      'made',
      [`source="courier" ${council} ${original}`, '“The bridge opens before summer comes.”'],
      [`source="havneblad" ${council} ${original}`, '“The bridge opens before the summer.”'],
      [`source="northwire" ${council} ${original}`, '“Ahead of the season, traffic will flow.”'],
    );
    const [occasion] = occasions(record([made]).bySpeaker.get('inga-halvard') ?? []);
    const marked = occasion?.utterances[0]?.versions.map(({ stretches }) =>
      stretches?.filter(({ differs }) => differs).map(({ text }) => text),
    );
    expect(marked).toEqual([undefined, ['the'], undefined]);
  });

  test('take no two words for the same speech because they share “the”', () => {
    expect(
      heard(mayorIn('short', [`source="courier" ${council}`, '“The toll.”'], [`source="courier" ${council}`, '“The bridge.”'])),
    ).toEqual([[['“The toll.”'], ['“The bridge.”']]]);
  });

  test('are in order of date, each statement once', () => {
    const made = mayorIn(
      'made',
      ['source="courier" date="2024-03-09" venue="radio"', 'Late.'],
      ['source="courier" date="2024-03-01"', 'Early.'],
      ['source="courier" date="2024-03-09" venue="Radio"', 'Later still, and at length.'],
    );
    expect(heard(made).flat(2)).toEqual(['Early.', 'Late.', 'Later still, and at length.']);
  });
});

describe('the differences between two versions', () => {
  const marked = (first: string, version: string) =>
    differences(first, version)
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join('');

  test('are the words that the first version does not have there', () => {
    expect(marked('“We will open the bridge before the summer.”', '“We shall open the old bridge before summer begins.”')).toBe(
      '“We [shall] open the [old] bridge before summer [begins].”',
    );
  });

  test('are none where only case, quotation marks or dashes differ', () => {
    expect(marked('“Open it — now,” she said', '«open it, now», She said')).toBe('«open it, now», She said');
  });

  test('leave nothing of the text out, whatever its script', () => {
    for (const [first, version] of [
      ['', 'Новые слова'],
      ['неконтролируемой эскалации', 'неконтролируемой эскалацией конфликта'],
      ['سنفتح الجسر', 'سنفتح الجسر القديم'],
      ['Open.', ''],
    ] as const) {
      expect(
        differences(first, version)
          .map(({ text }) => text)
          .join(''),
      ).toBe(version);
    }
  });
});
