import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citations } from '../../src/exports/citations.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import type { PublishedBrief } from '../../src/model/brief.ts';
import { publication, published } from './published.ts';

const cite = (changes: Partial<PublishedBrief> = {}, site = publication) =>
  citations({ ...published().brief, ...changes }, site, phrasesOf([changes.lang, 'en']));
const file = (format: string, changes?: Partial<PublishedBrief>) => cite(changes).files.find((one) => one.format === format)?.text ?? '';
const readBack = (format: string, changes?: Partial<PublishedBrief>) => new Cite(file(format, changes)).data[0];

const titles = [
  ['plain words', 'The Kettle Bridge stays shut'],
  ['braces, also such as close nothing', 'Ostrevik {and} the } toll { again'],
  ['quotation marks', '“Shut”, says "the board"; ‘why’ isn’t known'],
  ['signs that mean something to TeX', '50% & more: #1 costs $5_000 ~ 2^10 \\ end'],
  ['Cyrillic', 'Міст закрито — мер проти'],
  ['Arabic', 'الجسر مغلق، والعمدة تعترض'],
  ['signs of HTML', 'Tolls <b>rise</b> & fall'],
] as const;

describe('a brief cited for reference managers', () => {
  test.each(titles)('in BibTeX reads back with %s in its title', (_, title) => {
    expect(readBack('BibTeX', { title })).toMatchObject({
      title,
      'container-title': 'The Ostrevik Record',
      URL: 'https://record.example/ostrevik/briefs/kettle-bridge/',
      issued: { 'date-parts': [[2024, 3, 12]] },
      language: 'en',
    });
  });

  test.each(titles)('in RIS reads back with %s in its title', (_, title) => {
    expect(readBack('RIS', { title })).toMatchObject({
      title,
      type: 'article-newspaper',
      'container-title': 'The Ostrevik Record',
      URL: 'https://record.example/ostrevik/briefs/kettle-bridge/',
      issued: { 'date-parts': [[2024]] },
    });
  });

  test.each(titles)('in CSL-JSON is what a program needs, with %s in its title', (_, title) => {
    expect(JSON.parse(file('CSL-JSON', { title }))).toEqual([
      {
        id: 'kettle-bridge',
        type: 'article-newspaper',
        title,
        author: [{ literal: 'Sunniva Lund' }, { literal: 'Harbour desk' }],
        'container-title': 'The Ostrevik Record',
        issued: { 'date-parts': [[2024, 3, 12]] },
        URL: 'https://record.example/ostrevik/briefs/kettle-bridge/',
        language: 'en',
        abstract: 'The harbour board keeps the bridge closed; the mayor objects.',
      },
    ]);
  });

  const authors = ['Sunniva Lund', 'Tides and Piers desk', 'Lund, Ola Jr.', 'Оксана Гай'];

  test('keeps names whole, whatever stands in them', () => {
    const names = readBack('BibTeX', { authors }).author as { family: string }[];
    expect(names).toEqual(authors.map((family) => ({ family })));
    // What RIS calls AU of a newspaper article is a reporter to this reader.
    expect(readBack('RIS', { authors }).reporter).toEqual(authors);
  });

  test('names nobody where nobody is named', () => {
    expect(readBack('BibTeX', { authors: [] })).not.toHaveProperty('author');
    expect(file('RIS', { authors: [] })).not.toMatch(/^AU/m);
    expect(JSON.parse(file('CSL-JSON', { authors: [] }))[0]).not.toHaveProperty('author');
  });

  test('lets no line break begin a field', () => {
    const text = file('RIS', { title: 'Shut\r\nER  - \r\nTY  - BOOK', description: 'A\nB' });
    expect(text.split('\r\n').map((line) => line.slice(0, 2))).toEqual([
      'TY',
      'TI',
      'AU',
      'AU',
      'T2',
      'PY',
      'DA',
      'UR',
      'LA',
      'AB',
      'ER',
      '',
    ]);
  });

  test('keeps a day before the year 1000, and a slug with folders', () => {
    const { files } = cite({ slug: '2024/03/vote', date: '0950-01-02T09:00:00Z' });
    expect(files.map(({ name }) => name)).toEqual(['2024-03-vote.bib', '2024-03-vote.ris', '2024-03-vote.csl.json']);
    expect(files[0]?.text).toContain('@article{2024-03-vote,');
    expect(files[0]?.text).toContain('year = {950},\n  month = jan,\n  day = {2}');
  });
});

describe('a brief cited in words', () => {
  test('names author, title, publication, day and address', () => {
    expect(cite().text).toBe(
      'Sunniva Lund and Harbour desk. “The Kettle Bridge stays shut”. The Ostrevik Record, 12 March 2024. https://record.example/ostrevik/briefs/kettle-bridge/',
    );
  });

  test('begins with the title where nobody is named', () => {
    expect(cite({ authors: [] }).text).toMatch(/^“The Kettle Bridge stays shut”\. The Ostrevik Record/);
  });

  test('has one full stop after an author whose name ends with one', () => {
    expect(cite({ authors: ['Ola Lund Jr.'] }).text).toMatch(/^Ola Lund Jr\. “/);
  });

  test.each(['ru', 'uk'])('has one full stop after the day in %s, whose word for the year is cut short', (lang) => {
    expect(cite({ lang }).text).toMatch(/2024\s[гр]\. https:/u);
  });

  test('quotes inside the quoted title as the language does', () => {
    const title = 'Board: “shut”, mayor: “open”';
    expect(cite({ title, authors: [] }).text).toMatch(/^“Board: ‘shut’, mayor: ‘open’”\. /);
    expect(cite({ title, authors: [], lang: 'uk' }).text).toMatch(/^«Board: „shut“, mayor: „open“»\. /);
  });

  test('speaks the language of the brief', () => {
    expect(cite({ lang: 'fr', authors: ['Sunniva Lund', 'Ola Lund'] }).text).toMatch(/^Sunniva Lund et Ola Lund\. «.*».*12 mars 2024/u);
    expect(cite({ lang: 'uk' }).text).toMatch(/Sunniva Lund (?:і|й|та) Harbour desk\. «.*».*12 березня 2024/u);
  });
});
