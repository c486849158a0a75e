import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../../src/exports/feed.ts';
import { atomFeed } from '../../src/exports/feed-atom.ts';
import { jsonFeed } from '../../src/exports/feed-json.ts';
import { rssFeed } from '../../src/exports/feed-rss.ts';

const root = 'https://ostrevik.example/paper/';

const entry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  address: `${root}briefs/kettle-bridge/`,
  title: 'The Kettle Bridge stays shut',
  summary: 'The harbour board keeps the bridge closed; the mayor objects.',
  content: '<div lang="en" dir="ltr"><p>The bridge is shut &#x26; “unsafe”.</p></div>',
  lang: 'en',
  published: '2024-03-12',
  updated: '2024-03-14T09:30:00+02:00',
  authors: ['Signe Dahl', 'Paper desk'],
  topics: [{ id: 'kettle-bridge', name: 'The Kettle Bridge' }],
  ...changes,
});

const feed = (changes: Partial<Feed> = {}): Feed => ({
  title: 'The Ostrevik Paper',
  description: 'Who said what in Ostrevik.',
  lang: 'en',
  publication: 'The Ostrevik Paper',
  page: root,
  self: `${root}feed.xml`,
  entries: [entry()],
  ...changes,
});

const hostile = [
  'Fish & chips < bridges > ferries',
  'AT&amp;T is five letters more than AT&T',
  ']]> and again ]]>',
  '"quoted" \'twice\' <![CDATA[ <!-- -->',
  'A bridge 🌉 of 👩‍🔧',
  'Міст зачинено — «небезпечно»',
  'الجسر مغلق: «غير آمن»',
  'nothing\u0000 hidden\u000b here\ufffe',
];
const hostileEntry = (text: string) =>
  entry({
    title: text,
    summary: text,
    content: `<p>${text.replaceAll('<', '&lt;')}</p>`,
    authors: [text],
    topics: [{ id: 'x', name: text }],
  });
/** Of those, what XML can hold. */
const held = (text: string) => [...text].filter((character) => !'\u0000\u000b\ufffe'.includes(character)).join('');

const namespaces = {
  a: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  content: 'http://purl.org/rss/1.0/modules/content/',
};

/** The texts of the nodes that an XPath finds. Throws for what is not well-formed. */
function texts(xml: string, xpath: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(xpath, namespaces).map((node) => node.content);
}

describe('the Atom feed', () => {
  function validate(xml: string): void {
    using schema = XmlDocument.fromString(readFileSync('test/fixtures/atom.rng', 'utf8'));
    using validator = RelaxNGValidator.fromDoc(schema);
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
  }

  test('fits the grammar of RFC 4287', () => {
    validate(atomFeed(feed()));
    validate(atomFeed(feed({ entries: [], description: undefined })));
    for (const text of hostile)
      validate(atomFeed(feed({ title: text, description: text, publication: text, entries: [hostileEntry(text)] })));
  });

  test('is measured with a grammar that finds what is wrong', () => {
    const sound = atomFeed(feed());
    for (const [from, to] of [
      [/<id>.*?<\/id>/, ''],
      ['2024-03-12T00:00:00.000Z', '2024-03-12'],
      [' term="kettle-bridge"', ''],
      ['<title>', '<title type="xml">'],
      ['</entry>', '<publisher xmlns="http://www.w3.org/2005/Atom"/></entry>'],
    ] as const)
      expect(() => validate(sound.replace(from, to)), String(from)).toThrow();
  });

  test('keeps the rules that the grammar leaves to Schematron: every entry has an author, and a link to its page', () => {
    const xml = atomFeed(feed({ entries: [entry(), entry({ authors: [] })] }));
    expect(texts(xml, '/a:feed/a:author/a:name')).toEqual(['The Ostrevik Paper']);
    expect(texts(xml, "/a:feed/a:entry/a:link[@rel='alternate']/@href")).toEqual(Array(2).fill(`${root}briefs/kettle-bridge/`));
  });

  test('names itself and its entries by addresses, and says what changed last', () => {
    const xml = atomFeed(feed({ entries: [entry(), entry({ address: `${root}briefs/vote/`, updated: '2024-03-15' })] }));
    expect(texts(xml, '/a:feed/a:id')).toEqual([root]);
    expect(texts(xml, "/a:feed/a:link[@rel='self']/@href")).toEqual([`${root}feed.xml`]);
    expect(texts(xml, '//a:entry/a:id')).toEqual([`${root}briefs/kettle-bridge/`, `${root}briefs/vote/`]);
    expect(texts(xml, '//a:updated')).toEqual(['2024-03-15T00:00:00.000Z', '2024-03-14T07:30:00.000Z', '2024-03-15T00:00:00.000Z']);
    expect(texts(xml, '//a:published')[0]).toBe('2024-03-12T00:00:00.000Z');
  });

  test('has the language of each entry', () => {
    const xml = atomFeed(feed({ lang: 'fr', entries: [entry({ lang: 'ar' }), entry({ lang: 'uk' })] }));
    expect(texts(xml, '//@xml:lang')).toEqual(['fr', 'ar', 'uk']);
  });

  test.each(hostile)('says %j as it is', (text) => {
    const xml = atomFeed(feed({ entries: [hostileEntry(text)] }));
    expect(texts(xml, '//a:entry/a:title')).toEqual([held(text)]);
    expect(texts(xml, '//a:category/@label')).toEqual([held(text)]);
    expect(texts(xml, '//a:content')).toEqual([`<p>${held(text).replaceAll('<', '&lt;')}</p>`]);
  });
});

describe('the RSS feed', () => {
  /** RFC 822, 5.1, with the four digits of a year that the RSS specification asks for. */
  const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

  test('has what RSS 2.0 requires of a channel', () => {
    for (const changes of [{}, { entries: [], description: undefined }]) {
      const xml = rssFeed(feed({ self: `${root}rss.xml`, ...changes }));
      expect(texts(xml, '/rss/@version')).toEqual(['2.0']);
      for (const name of ['title', 'link', 'description']) expect(texts(xml, `/rss/channel/${name}`)[0], name).toMatch(/\S/);
      expect(texts(xml, '/rss/channel/lastBuildDate')[0]).toMatch(rfc822);
      expect(texts(xml, '/rss/channel/a:link/@href')).toEqual([`${root}rss.xml`]);
    }
  });

  test('names each item by its address, for good', () => {
    const xml = rssFeed(feed());
    expect(texts(xml, '//item/guid')).toEqual([`${root}briefs/kettle-bridge/`]);
    expect(texts(xml, '//item/guid/@isPermaLink')).toEqual(['true']);
    expect(texts(xml, '//item/link')).toEqual([`${root}briefs/kettle-bridge/`]);
  });

  test('dates items by RFC 822', () => {
    expect(texts(rssFeed(feed()), '//item/pubDate')).toEqual(['Tue, 12 Mar 2024 00:00:00 GMT']);
    expect(texts(rssFeed(feed({ entries: [entry({ published: '2024-03-02T23:30:00-02:00' })] })), '//item/pubDate')[0]).toMatch(rfc822);
  });

  test('names authors with Dublin Core, for an author of RSS is an e-mail address', () => {
    const xml = rssFeed(feed());
    expect(texts(xml, '//item/dc:creator')).toEqual(['Signe Dahl', 'Paper desk']);
    expect(texts(xml, '//item/author')).toEqual([]);
  });

  test.each(hostile)('says %j as it is', (text) => {
    const xml = rssFeed(feed({ title: text, entries: [hostileEntry(text)] }));
    expect(texts(xml, '/rss/channel/title')).toEqual([held(text)]);
    expect(texts(xml, '//item/title')).toEqual([held(text)]);
    expect(texts(xml, '//item/category')).toEqual([held(text)]);
    expect(texts(xml, '//item/content:encoded')).toEqual([`<p>${held(text).replaceAll('<', '&lt;')}</p>`]);
  });
});

describe('the JSON feed', () => {
  const read = (changes?: Partial<Feed>) => JSON.parse(jsonFeed(feed({ self: `${root}feed.json`, ...changes })));

  /** What JSON Feed 1.1 requires, and the forms of what it names (https://www.jsonfeed.org/version/1.1/). */
  function faults({ version, title, items, ...top }: ReturnType<typeof read>): string[] {
    const address = (value: unknown) => value === undefined || URL.canParse(String(value));
    // RFC 3339, 5.6.
    const moment = (value: unknown) =>
      value === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(value));
    const authors = (list: unknown[] = []) => list.every((author) => typeof (author as { name?: unknown }).name === 'string');
    const checks: [string, boolean][] = [
      ['version', version === 'https://jsonfeed.org/version/1.1'],
      ['title', typeof title === 'string'],
      ['items', Array.isArray(items)],
      ['home_page_url', address(top.home_page_url)],
      ['feed_url', address(top.feed_url)],
      ['authors', authors(top.authors)],
      ...items.flatMap((item: Record<string, unknown>): [string, boolean][] => [
        ['id', typeof item.id === 'string'],
        ['content', typeof (item.content_html ?? item.content_text) === 'string'],
        ['url', address(item.url)],
        ['date_published', moment(item.date_published)],
        ['date_modified', moment(item.date_modified)],
        ['authors of an item', authors(item.authors as unknown[])],
        ['tags', (item.tags as unknown[] | undefined)?.every((tag) => typeof tag === 'string') ?? true],
      ]),
    ];
    return checks.filter(([, sound]) => !sound).map(([name]) => name);
  }

  test('has what JSON Feed 1.1 requires', () => {
    expect(faults(read())).toEqual([]);
    expect(faults(read({ entries: [], description: undefined }))).toEqual([]);
    for (const text of hostile) expect(faults(read({ entries: [hostileEntry(text)] })), text).toEqual([]);
    expect(faults({ ...read(), version: 'https://jsonfeed.org/version/1', items: [{ id: 7, date_published: '2024-03-12' }] })).toEqual([
      'version',
      'id',
      'content',
      'date_published',
    ]);
  });

  test('says of a brief what the other formats say', () => {
    expect(read().items[0]).toMatchObject({
      id: `${root}briefs/kettle-bridge/`,
      url: `${root}briefs/kettle-bridge/`,
      date_published: '2024-03-12T00:00:00.000Z',
      date_modified: '2024-03-14T07:30:00.000Z',
      authors: [{ name: 'Signe Dahl' }, { name: 'Paper desk' }],
      tags: ['The Kettle Bridge'],
    });
  });
});
