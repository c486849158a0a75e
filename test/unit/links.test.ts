import { describe, expect, test } from 'vitest';
import { checkBrief } from '../../src/check/check-brief.ts';
import { briefText, read, references, shown } from './ostrevik.ts';

/** A site with a few pages, and with whatever stands in the archive. */
const addresses = new Set([
  ...['/', '/briefs/kettle-bridge/', '/briefs/ferry/', '/briefs/ferry.json', '/speakers/inga-halvard/', '/about/'],
  ...['/archive/', '/archive/*', '/bridge.jpg', '/record/*'],
]);

const problems = (body: string, known?: ReadonlySet<string>) =>
  checkBrief(read(briefText(body)), { ...references, ...(known && { addresses: known }) }).filter(
    ({ rule }) => rule === 'link-leads-somewhere',
  );

const found = (body: string) => shown(problems(body, addresses)).map((line) => line.replace('link-leads-somewhere ', ''));

describe('a link to a page of this site', () => {
  test.each([
    '/',
    '/briefs/ferry/',
    '/briefs/ferry',
    '/briefs/ferry/#vote',
    '/briefs/ferry/?from=feed',
    '/briefs/ferry/index.html',
    '/briefs/ferry.json',
    '../ferry/',
    './',
    '/archive/2024/',
    '/record/2024/3/',
    '/speakers/inga-halvard/2/',
    '/bridge.jpg',
    '/%61bout/',
    '//courier.example/shut',
  ])('may be %s', (address) => {
    expect(found(`See [the order](${address}).`)).toEqual([]);
  });

  test.each([
    ['/briefs/fery/', 'This site has no "/briefs/fery/".'],
    ['ferry/', 'This site has no "/briefs/kettle-bridge/ferry/".'],
    ['ferry.mdx', 'This site has no "/briefs/kettle-bridge/ferry.mdx".'],
    ['order.pdf', 'This site has no "/briefs/kettle-bridge/order.pdf".'],
    ['/ostrevik/briefs/ferry/', 'This site has no "/ostrevik/briefs/ferry/".'],
    ['/briefs/2024/', 'This site has no "/briefs/2024/".'],
  ])('is told where there is no %s', (address, message) => {
    expect(found(`See [the order](${address}).`)).toEqual([`bridge.mdx:11:17 ${message}`]);
  });

  const remedy = (address: string, known: readonly string[] = []) =>
    problems(`See [the order](${address}).`, new Set([...addresses, ...known]))[0]?.help;

  test.each([
    ['/briefs/fery/', '/briefs/ferry/'],
    ['/briefs/Ferry.html', '/briefs/ferry/'],
    ['ferry', '/briefs/ferry/'],
    ['fery', '/briefs/ferry/'],
    ['/ferry/', '/briefs/ferry/'],
    ['/ostrevik/briefs/ferry/', '/briefs/ferry/'],
    ['/briefs/inga-halvard/', '/speakers/inga-halvard/'],
    ['/abuot', '/about/'],
    ['/brigde.jpg', '/bridge.jpg'],
    ['bridge.jpg', '/bridge.jpg'],
  ])('is told with the page that was likely meant: %s', (address, page) => {
    expect(remedy(address)).toBe(`Did you mean "${page}"?`);
    expect(problems(`See [the order](${address}).`, addresses)).toMatchObject([{ severity: 'warning' }]);
  });

  test('is told with each of the pages that have its name', () => {
    expect(remedy('/northwire/', ['/outlets/northwire/', '/topics/northwire/'])).toBe(
      'Did you mean "/outlets/northwire/" or "/topics/northwire/"?',
    );
  });

  test('is told with what there is where nothing is near, and never with the page itself', () => {
    expect(remedy('/briefs/kettle-brigde/')).toBe('Mend the path. There are: /briefs/ferry/.');
    expect(remedy('kettle-bridge')).toBe('Mend the path. There are: /briefs/ferry/.');
    expect(remedy('/outlets/xx/', ['/outlets/nasa/'])).toBe('Mend the path. There are: /outlets/nasa/.');
    const many = Array.from({ length: 20 }, (_, at) => `/briefs/council-${at}/`);
    expect(remedy('/briefs/hash/', many)).toMatch(/^Write the folder and the name of a file in content/);
    expect(remedy('/topics/pier/feed.xml', ['/feed.xml', ...many.map((page) => `${page}feed.xml`)])).toMatch(/^Put the file/);
  });

  test.each([
    ['ferry.mdx', '/briefs/ferry/'],
    ['ferry.md', '/briefs/ferry/'],
    ['../ferry.mdx#vote', '/briefs/ferry/'],
    ['/content/briefs/ferry.mdx', '/briefs/ferry/'],
    ['content/briefs/ferry.mdx', '/briefs/ferry/'],
    ['/content/briefs/kettle-bridge.mdx', '/briefs/kettle-bridge/'],
    ['/content/pages/about.mdx', '/about/'],
    ['../../content/speakers/inga-halvard.yaml', '/speakers/inga-halvard/'],
  ])('is told with the page that is made of the file %s', (address, page) => {
    expect(remedy(address)).toBe(`Write ${page}.`);
  });

  test('is told without the folder public where it names a file of content that there is not', () => {
    expect(remedy('/content/briefs/hash.mdx')).not.toContain('public');
  });

  test('is not looked up where nobody knows what pages there are', () => {
    expect(problems('See [the order](/briefs/fery/) and [another](fery/).')).toEqual([]);
  });

  test('is looked up in a picture as well', () => {
    expect(found('![The bridge](/bridge.jpg)\n\n![The ferry](/ferry.jpg)')).toEqual(['bridge.mdx:13:14 This site has no "/ferry.jpg".']);
  });

  test('of a page in content/pages starts from that page', () => {
    const page = read('---\ntitle: About\n---\nSee [the order](../briefs/ferry/).\n', {
      file: 'content/pages/about.mdx',
      slug: 'about',
      mdx: 'full',
    });
    expect(checkBrief(page, { ...references, addresses }).filter(({ rule }) => rule === 'link-leads-somewhere')).toEqual([]);
  });
});

describe('a place', () => {
  test('is that of the address alone', () => {
    expect(problems('See [the [order]](www.courier.example "the title").')).toMatchObject([{ line: 11, column: 19, endColumn: 38 }]);
  });

  test('is the link where its address stands below the text', () => {
    expect(found('See [the order][1].\n\n[1]: www.courier.example')).toEqual([
      'bridge.mdx:11:5 "www.courier.example" has no "https://" before it.',
    ]);
  });
});

test.each(['www.courier.example', 'https://courier.example/a%20b', '<https://courier.example/>', 'desk@courier.example'])(
  'an address that Markdown links by itself is whole: %s',
  (address) => {
    // In MDX, an address between < and > is an element; the parser tells.
    expect(found(address.startsWith('<') ? 'Shut.' : `See ${address}.`)).toEqual([]);
  },
);

test('a place that a component may bring is not told', () => {
  const page = (body: string) =>
    read(`---\ntitle: About\n---\n${body}\n\n[The map](#map)\n`, { mdx: 'full', file: 'content/pages/about.mdx' });
  const told = (body: string) => checkBrief(page(body), references).filter(({ rule }) => rule === 'link-leads-somewhere');
  expect(told('<Harbour />')).toEqual([]);
  expect(told('Harbour. {/* the map comes in May */}')).toMatchObject([{ message: 'Nothing in this text has the id "map".' }]);
});

test('links of footnotes, to the note and back, are not looked up', () => {
  expect(found('Shut.[^1]\n\n[^1]: Since Monday.')).toEqual([]);
});
