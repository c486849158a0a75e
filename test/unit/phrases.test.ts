import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ar } from '../../src/language/ar.ts';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { phrasesOf } from '../../src/language/phrases.ts';
import { ru } from '../../src/language/ru.ts';
import type { Plural } from '../../src/language/speak.ts';
import { uk } from '../../src/language/uk.ts';

type Table = Record<string, string | Plural>;
const tables: [lang: string, table: Table][] = Object.entries({ en, fr, uk, ru, ar });
const english: Table = en;

const holes = (wording: string) => (wording.match(/\{\w+\}/g) ?? []).sort();
const formsOf = (phrase: string | Plural): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

describe.each(tables)('the words of the interface in %s', (lang, table) => {
  test('are those that English has', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
  });

  test('fill in what English fills in', () => {
    for (const [name, phrase] of Object.entries(table)) {
      const ours = english[name];
      expect(typeof phrase, name).toBe(typeof ours);
      if (typeof phrase === 'string') expect(holes(phrase), name).toEqual(holes(ours as string));
      else expect(holes(phrase.other), name).toEqual(holes((ours as Plural).other));
    }
  });

  test('have each form that the language has for a number, and no other', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const [name, phrase] of Object.entries(table))
      if (typeof phrase !== 'string') expect(Object.keys(phrase).sort(), name).toEqual(categories);
  });

  test('leave out nothing but the number in a form', () => {
    for (const [name, phrase] of Object.entries(table)) {
      if (typeof phrase === 'string') continue;
      const wanted = holes(phrase.other).filter((hole) => hole !== '{count}');
      const missing = Object.entries(phrase).filter(([, form]) => !wanted.every((hole) => form.includes(hole)));
      // Of nothing there is no first and no last.
      expect(
        missing.map(([category]) => category).filter((category) => category !== 'zero'),
        name,
      ).toEqual([]);
    }
  });

  test('use the quotation marks of the language', () => {
    // Inside others the languages have other marks, some of them those of their neighbours.
    const { innerQuote: _, ...words } = table;
    const foreign = lang === 'en' ? /[«»„"]/ : /[“”„"]/;
    for (const [name, phrase] of Object.entries(words)) for (const form of formsOf(phrase)) expect(form, name).not.toMatch(foreign);
  });
});

test.each(tables.filter(([lang]) => lang !== 'en'))('nothing in %s was left in English', (_, table) => {
  const punctuation = new Set(['comma', 'semicolon', 'share', 'moment', 'dated', 'attributed', 'cited']);
  // What is written alike in French.
  const alike = new Set(['note', 'paraphrase', 'pages', 'page', 'sourcesTitle', 'organizations', 'sources']);
  const same = Object.entries(table).filter(([name, phrase]) =>
    formsOf(phrase).some((form) => formsOf(english[name] ?? '').includes(form)),
  );
  expect(same.map(([name]) => name).filter((name) => !punctuation.has(name) && !alike.has(name))).toEqual([]);
});

test('French has narrow spaces inside its guillemets and before high punctuation, and an apostrophe of its own', () => {
  for (const [name, phrase] of Object.entries(fr)) {
    for (const form of formsOf(phrase)) {
      expect(form, name).not.toMatch(/«(?!\u202f)|(?<!\u202f)»|(?<!\u202f)[;!?]|(?<!\u00a0):|'/);
    }
  }
});

describe('counts in words', () => {
  const counted = (lang: string) => [0, 1, 2, 5, 11, 21].map((count) => phrasesOf(lang).say('statements', { count }));

  test.each([
    ['en', ['0 statements', '1 statement', '2 statements', '5 statements', '11 statements', '21 statements']],
    ['fr', ['0 déclaration', '1 déclaration', '2 déclarations', '5 déclarations', '11 déclarations', '21 déclarations']],
    ['uk', ['0 висловлювань', '1 висловлювання', '2 висловлювання', '5 висловлювань', '11 висловлювань', '21 висловлювання']],
    ['ru', ['0 высказываний', '1 высказывание', '2 высказывания', '5 высказываний', '11 высказываний', '21 высказывание']],
    ['ar', ['لا تصريحات', 'تصريح واحد', 'تصريحان', '5 تصريحات', '11 تصريحًا', '21 تصريحًا']],
  ])('agree in %s', (lang, words) => {
    expect(counted(lang)).toEqual(words);
  });

  test('agree in Ukrainian and Russian where one, two and five differ in all', () => {
    const briefs = (lang: string) => [1, 2, 5, 11, 12, 21, 22, 111].map((count) => phrasesOf(lang).say('briefs', { count }));
    expect(briefs('uk').join(', ')).toBe('1 замітка, 2 замітки, 5 заміток, 11 заміток, 12 заміток, 21 замітка, 22 замітки, 111 заміток');
    expect(briefs('ru').join(', ')).toBe('1 заметка, 2 заметки, 5 заметок, 11 заметок, 12 заметок, 21 заметка, 22 заметки, 111 заметок');
  });

  test('write large numbers as the language does', () => {
    expect(phrasesOf('en').say('statements', { count: 25_000 })).toBe('25,000 statements');
    expect(phrasesOf('fr').say('statements', { count: 25_000 })).toBe('25\u202f000 déclarations');
    expect(phrasesOf('ar').say('statements', { count: 100 })).toBe('100 تصريح');
  });
});

describe('the language that is spoken', () => {
  test.each([
    ['fr-CA', 'fr-CA', 'Citation'],
    ['uk-UA', 'uk-UA', 'Цитата'],
    ['en-GB', 'en-GB', 'Quotation'],
    ['nb', 'en', 'Quotation'],
    ['zh-Hant', 'en', 'Quotation'],
  ])('is that of %s, or English', (asked, lang, quotation) => {
    const phrases = phrasesOf(asked);
    expect([phrases.lang, phrases.say('quotation')]).toEqual([lang, quotation]);
  });

  test('is the first of several that there are words in', () => {
    expect(phrasesOf(['nb', 'fr']).lang).toBe('fr');
    expect(phrasesOf([undefined, 'uk']).lang).toBe('uk');
    expect(phrasesOf(['ar', 'fr']).lang).toBe('ar');
  });

  test('is one of the site where it brings words, with English for the rest', () => {
    const phrases = phrasesOf('nb', { nb: { quotation: 'Sitat', briefs: { one: '{count} notis', other: '{count} notiser' } } });
    expect(phrases.lang).toBe('nb');
    expect([phrases.say('quotation'), phrases.say('briefs', { count: 1 }), phrases.say('briefs', { count: 3 })]).toEqual([
      'Sitat',
      '1 notis',
      '3 notiser',
    ]);
    expect(phrases.say('timeline')).toBe('Timeline');
  });

  test('is said in the site’s wording where it has one, in a variety too', () => {
    const own = { fr: { latest: 'En bref' }, en: { latest: 'News' }, 'fr-BE': { permalink: '{number}\u00a0: lien' } };
    expect(phrasesOf('fr', own).say('latest')).toBe('En bref');
    expect(phrasesOf('fr-BE', own).say('latest')).toBe('En bref');
    expect(phrasesOf('fr-BE', own).say('permalink', { number: 3 })).toBe('3\u00a0: lien');
    expect(phrasesOf('nb', own).say('latest')).toBe('News');
    expect(phrasesOf('fr').say('latest')).toBe('Dernières brèves');
  });
});

test('a phrase comes in parts where a value is more than text', () => {
  const outlet = { name: 'Havnebladet' };
  expect(phrasesOf('en').fill('citing', { outlet, other: 'Northwire' })).toEqual([outlet, ', citing ', 'Northwire']);
});

test('nothing is translated that is said nowhere', () => {
  const source = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !tables.some(([lang]) => entry.name === `${lang}.ts`))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('');
  expect(Object.keys(en).filter((name) => !source.includes(`'${name.replace(/Day$/, '')}'`))).toEqual([]);
});
