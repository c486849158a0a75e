import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../src/theme/search/pagefind.ts';
import { statementHits } from '../../src/theme/search/statement-hits.ts';

/** A page as Pagefind indexed it: words, with `[id|title]` where an anchor stands. */
function page(written: string, ...found: string[]): Pick<Fragment, 'anchors' | 'locations' | 'raw_content' | 'content'> {
  const words: string[] = [];
  const anchors: Fragment['anchors'] = [];
  for (const part of written.split(/\s+(?![^[]*\])/)) {
    const [, id, title] = /^\[([^|\]]+)\|?([^\]]*)\]$/.exec(part) ?? [];
    if (id) anchors.push({ element: 'p', id, location: words.length, ...(title && { title }) });
    else words.push(part);
  }
  const locations = words.flatMap((word, at) => (found.includes(word.replace(/\W/g, '')) ? [at] : []));
  return { anchors, locations, content: words.join(' '), raw_content: words.join('\u200b') };
}

const told = (fragment: ReturnType<typeof page>) =>
  statementHits(fragment).map(
    ({ id, title, words }) => `${id} ${title}: ${words.map(({ text, found }) => (found ? `<${text}>` : text)).join(' ')}`,
  );

const callout = '[a1|Inga Halvard warned] Inga Halvard warned Mayor 1 The bridge must open [how.a1] Paraphrase Courier';
const mark = 'He said [a2|Tomas Reyk said] that it is rotten [note.a2] Tomas Reyk said Havnebladet and left the bridge.';

describe('the statements that a search finds', () => {
  test('are those that hold the words, with the words marked', () => {
    expect(told(page(`${callout} ${mark}`, 'rotten'))).toEqual(['a2 Tomas Reyk said: that it is <rotten>']);
  });

  test('begin behind the caption of a callout, which the title says already', () => {
    expect(told(page(callout, 'bridge'))).toEqual(['a1 Inga Halvard warned: Mayor 1 The <bridge> must open']);
  });

  test('are in the order of the text', () => {
    expect(told(page(`${callout} ${mark}`, 'bridge', 'rotten')).map((line) => line.split(' ')[0])).toEqual(['a1', 'a2']);
  });

  test('end before how we know: an outlet that is found is no statement', () => {
    expect(told(page(`${callout} ${mark}`, 'Courier', 'Havnebladet'))).toEqual([]);
  });

  test('are not the prose around them', () => {
    expect(told(page(`The bridge. ${callout.replace('bridge', 'ferry')} ${mark}`, 'bridge'))).toEqual([]);
  });

  test('are not headings, which have an anchor but no end', () => {
    expect(told(page(`[the-vote|The vote] The vote was close. ${mark}`, 'vote'))).toEqual([]);
  });

  test('are cut to some words around the first that was found, with dots where words are left out', () => {
    const long = Array.from({ length: 80 }, (_, at) => (at === 40 ? 'rotten' : `w${at}`)).join(' ');
    const [line] = told(page(`[a1|Tomas Reyk said] ${long} [how.a1] Quotation`, 'rotten'));
    expect(line).toMatch(/^a1 Tomas Reyk said: … w34 .* <rotten> .* …$/);
    expect(line?.split(' ').length).toBeLessThan(35);
  });

  test('are shown to their end where the word is the last', () => {
    const long = `${Array.from({ length: 80 }, (_, at) => `w${at}`).join(' ')} rotten`;
    expect(told(page(`[a1|Tomas Reyk said] ${long} [how.a1] Quotation`, 'rotten'))[0]).toMatch(/: … w55 .* w79 <rotten>$/);
  });

  test('are none on a page without anchors', () => {
    expect(told(page('The bridge is shut.', 'bridge'))).toEqual([]);
  });
});
