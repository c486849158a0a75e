import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { briefStructure } from '../../src/exports/brief-structure.ts';
import { profileStructure } from '../../src/exports/profile-structure.ts';
import { homeStructure, scriptText } from '../../src/exports/structured-data.ts';
import { speakerSchema } from '../../src/model/entities.ts';
import { references, speakers } from './ostrevik.ts';
import { publication, published, written } from './published.ts';

type Json = Record<string, unknown>;

const site = { ...publication, pages: ['about', 'corrections-policy', 'how-to-write'] };
const nodes = (graph: object) => (written(graph) as { '@graph': Json[] })['@graph'];
const node = (graph: object, type: string) => nodes(graph).find((one) => one['@type'] === type) as Json;
const structure = (...of: Parameters<typeof published>) => briefStructure(published(...of).brief, references, site);
const article = (...of: Parameters<typeof published>) => node(structure(...of), 'NewsArticle');
const address = 'https://record.example/ostrevik/briefs/kettle-bridge/';

describe('what the page of a brief says to machines', () => {
  test('is what its head and its dateline say to readers', () => {
    expect(article()).toMatchObject({
      '@id': address,
      headline: 'The Kettle Bridge stays shut',
      description: 'The harbour board keeps the bridge closed; the mayor objects.',
      datePublished: '2024-03-12',
      dateModified: '2024-03-14T09:30:00+01:00',
      dateline: 'Ostrevik',
      inLanguage: 'en',
      author: ['Sunniva Lund', 'Harbour desk'],
      publisher: { '@id': 'https://record.example/ostrevik/#publisher' },
      correction: [
        { '@type': 'CorrectionComment', text: 'An earlier version gave the wrong day of the storm.', datePublished: '2024-03-14' },
      ],
    });
  });

  test('has changed when it was last corrected, as the feeds and the sitemap say', () => {
    expect(article(undefined, { updated: null })).toMatchObject({ datePublished: '2024-03-12', dateModified: '2024-03-14' });
    expect(article(undefined, { updated: null, corrections: null })).toMatchObject({ dateModified: '2024-03-12' });
  });

  test('tells words as quotations of their speaker, their sense as a claim', () => {
    const [claim, , quotation] = article().mentions as Json[];
    expect(claim).toEqual({
      '@type': 'Claim',
      '@id': `${address}#tomas-reyk-e667b9`,
      text: 'and no car may pass',
      inLanguage: 'en',
      dateCreated: '2024-03-08',
      creator: [
        {
          '@type': 'Person',
          '@id': 'https://record.example/ostrevik/speakers/tomas-reyk/#speaker',
          name: 'Tomas Reyk',
          url: 'https://record.example/ostrevik/speakers/tomas-reyk/',
        },
      ],
      appearance: [{ '@id': `${address}#source.courier` }],
    });
    expect(quotation).toMatchObject({
      '@type': 'Quotation',
      text: '“We will not wait until autumn.”',
      isBasedOn: [{ '@id': `${address}#source.havneblad` }],
      translationOfWork: { '@type': 'Quotation', text: 'Vi venter ikke til høsten', inLanguage: 'nb' },
    });
  });

  test('credits those whom nobody names in the words of the source, and creates no person', () => {
    const unnamed = (article().mentions as Json[])[3];
    expect(unnamed).toMatchObject({ creditText: 'two dockers' });
    expect(unnamed).not.toHaveProperty('creator');
  });

  test('leaves out a date that schema.org can’t hold', () => {
    const about = (article().mentions as Json[])[4];
    expect(about).not.toHaveProperty('dateCreated');
  });

  test('nests sources along the way that they took, each once', () => {
    const cited = article().citation as Json[];
    expect(cited.map((source) => source['@id'])).toEqual(['courier', 'havneblad', 'radio'].map((key) => `${address}#source.${key}`));
    expect(cited[0]).toMatchObject({
      url: 'https://courier.example/bridge-shut?page=1&print=yes',
      archivedAt: 'https://archive.example/2024/courier',
      publisher: { '@type': 'Organization', name: 'The Ostrevik Courier' },
      isBasedOn: { '@id': `${address}#source.northwire`, name: 'Ostrevik bridge closed' },
    });
    const sources = 'sources: { a: { outlet: northwire, title: A, via: b }, b: { outlet: northwire, title: B, via: a } }';
    const circle = article('Text.', { sources }).citation as Json[];
    expect(circle).toMatchObject([{ name: 'A', isBasedOn: { name: 'B', isBasedOn: { '@id': `${address}#source.a` } } }]);
  });

  test('rates nothing', () => {
    expect(JSON.stringify(structure())).not.toMatch(/ClaimReview|Rating/);
  });

  test('names as policies only pages that are there', () => {
    expect(node(structure(), 'NewsMediaOrganization')).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': 'https://record.example/ostrevik/#publisher',
      name: 'The Ostrevik Record',
      url: 'https://record.example/ostrevik/',
      publishingPrinciples: 'https://record.example/ostrevik/about/',
      correctionsPolicy: 'https://record.example/ostrevik/corrections-policy/',
    });
  });

  test('shows the way from the front page', () => {
    const way = node(structure(), 'BreadcrumbList').itemListElement as Json[];
    expect(way.map(({ position, name, item }) => `${position} ${name} ${item}`)).toEqual([
      '1 The Ostrevik Record https://record.example/ostrevik/',
      '2 The Kettle Bridge https://record.example/ostrevik/topics/kettle-bridge/',
      `3 The Kettle Bridge stays shut ${address}`,
    ]);
  });
});

describe('what other pages say to machines', () => {
  test('the front page says how to search the site', () => {
    expect(node(homeStructure(site), 'WebSite').potentialAction).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://record.example/ostrevik/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    });
  });

  test('the page of a person is a profile, with offices and their time', () => {
    const speaker = { ...speakers['inga-halvard'], aliases: ['Інга Хальвард'], sameAs: ['https://people.example/halvard'] };
    const { mainEntity } = node(profileStructure('inga-halvard', speaker, references, site), 'ProfilePage');
    expect(mainEntity).toMatchObject({
      '@type': 'Person',
      name: 'Inga Halvard',
      alternateName: ['Інга Хальвард'],
      sameAs: ['https://people.example/halvard'],
      memberOf: [{ '@type': 'OrganizationRole', roleName: 'Mayor', startDate: '2023-11', memberOf: { name: 'Town of Ostrevik' } }],
    });
  });

  test('an organization is no person', () => {
    const board = speakerSchema.parse({ name: 'Harbour Board', kind: 'organization' });
    const { mainEntity } = node(profileStructure('harbour-board', board, references, site), 'ProfilePage');
    expect(mainEntity).toEqual({
      '@type': 'Organization',
      '@id': 'https://record.example/ostrevik/speakers/harbour-board/#speaker',
      name: 'Harbour Board',
      url: 'https://record.example/ostrevik/speakers/harbour-board/',
    });
  });
});

describe('structured data in a page', () => {
  test('can’t end the script that it stands in, or open a comment there', () => {
    const attack = '</script><script>alert(1)</script><!-- <b>';
    const text = scriptText(structure(undefined, { title: `title: ${JSON.stringify(attack)}` }));
    expect(text).not.toContain('<');
    expect(node(JSON.parse(text), 'NewsArticle').headline).toBe(attack);
  });

  test('is linked data: a processor finds every property in the vocabulary of schema.org', async () => {
    // The context of schema.org as far as we need it: all words are its own, and these stand for addresses.
    const addresses = ['url', 'item', 'sameAs', 'mainEntityOfPage', 'archivedAt', 'correctionsPolicy', 'publishingPrinciples'];
    const related = Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }]));
    const options = {
      documentLoader: async (url: string) => {
        expect(url).toBe('https://schema.org');
        return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/', ...related } } };
      },
      safe: true,
    };
    const speaker = speakers['inga-halvard'];
    for (const graph of [structure(), homeStructure(site), profileStructure('inga-halvard', speaker, references, site)]) {
      const expanded = (await jsonld.expand(written(graph), options)) as Json[];
      expect(expanded).toHaveLength(nodes(graph).length);
      for (const one of expanded) expect((one['@type'] as string[])[0]).toMatch(/^https:\/\/schema\.org\/[A-Z]\w+$/);
      expect(JSON.stringify(expanded)).toContain('"https://schema.org/name"');
    }
  });
});
