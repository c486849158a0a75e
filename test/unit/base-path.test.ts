import { expect, test } from 'vitest';
import { elements, page } from './page.ts';

const addresses = (body: string, base = '/ostrevik/') =>
  elements(page(body, {}, { base })).flatMap(({ attributes: { href, src } }) =>
    [href, src].filter((value) => value !== undefined).map(String),
  );

test('links to speakers stand below the base path of the site', () => {
  expect(addresses('<Attribution id="a1" speaker="inga-halvard" source="northwire">Open it.</Attribution>')).toEqual([
    '/ostrevik/speakers/inga-halvard/',
    '#a1',
    '#source.northwire',
  ]);
});

test('paths from the root that an author writes stand below it too', () => {
  expect(addresses('[a](/briefs/harbour/) ![b](/bridge.jpg) [c][r]\n\n[r]: /about/')).toEqual([
    '/ostrevik/briefs/harbour/',
    '/ostrevik/bridge.jpg',
    '/ostrevik/about/',
  ]);
});

test('a picture inside a link has both addresses below it', () => {
  expect(addresses('[![b](/bridge.jpg)](/bridge/)')).toEqual(['/ostrevik/bridge/', '/ostrevik/bridge.jpg']);
});

test.each([
  'https://courier.example/a',
  '//courier.example/a',
  '#note',
  '../harbour/',
  'harbour/',
  '?q=toll',
  'mailto:desk@ostrevik.example',
])('leaves %s as it is', (address) => {
  expect(addresses(`[a](${address})`)).toEqual([address]);
});

test('paths are as written where a site lies at the root', () => {
  expect(addresses('[a](/briefs/harbour/)', '/')).toEqual(['/briefs/harbour/']);
});

test('addresses inside attributions, events and analyses are prefixed once', () => {
  const body = `<Attribution id="a1" speaker="inga-halvard" source="northwire">[a](/a/)</Attribution>

<Timeline>
<Event date="2024">[b](/b/)</Event>
</Timeline>

<Analysis>[c](/c/)</Analysis>`;
  expect(addresses(body).filter((address) => /\/[abc]\/$/.test(address))).toEqual(['/ostrevik/a/', '/ostrevik/b/', '/ostrevik/c/']);
});
