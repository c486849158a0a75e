import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type DevServer, startDev } from '../dev-server.ts';
import { fixtureSite, type Site } from '../sites.ts';

let site: Site;
let server: DevServer;
let browser: Browser;
let page: Page;
let original: string;

const bell = 'content/briefs/bell-falls-silent.mdx';
const soon = { timeout: 30_000 };

beforeAll(async () => {
  site = await fixtureSite('dev');
  original = await site.read(bell);
  [server, browser] = await Promise.all([startDev(site.root), chromium.connect(inject('browser'))]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await site.write(bell, original);
});

/** Goes to a page. The server may just be loading the last one again, which breaks a visit off. */
const open = (path: string) => expect.poll(() => page.goto(server.url + path).then(Boolean, () => false), soon).toBe(true);
const text = () =>
  page
    .locator('body')
    .innerText()
    .catch(() => '');

describe('the development server', () => {
  it('shows an edit of a brief in the page that is open', async () => {
    await open('briefs/bell-falls-silent/');
    expect(await text()).toContain('ropewalk hemp');
    await site.edit(bell, 'ropewalk hemp', 'marzipan hemp');
    await expect.poll(text, soon).toContain('marzipan hemp');
  });

  it('shows an edit of a speaker or of an outlet in the page of a brief that is open', async () => {
    await open('briefs/bell-falls-silent/');
    await site.edit('content/speakers/odile-farrow.yaml', 'Odile Farrow', 'Odile Thistlewood');
    await expect.poll(text, soon).toContain('Odile Thistlewood');
    await site.edit('content/outlets/mill-wire.yaml', 'Mill Wire', 'Millrace Wire');
    await expect.poll(text, soon).toContain('The Evening Gull, citing Millrace Wire');
  });

  it('shows an edit on the front page that is open', async () => {
    await open('');
    await site.edit(bell, 'The bell of the tide mill falls silent at night', 'The bell of the tide mill naps');
    await expect.poll(text, soon).toContain('The bell of the tide mill naps');
  });

  it('shows a new brief, a draft too, and forgets one that is deleted', async () => {
    await open('');
    await site.write(
      'content/briefs/fog.mdx',
      '---\ntitle: Fog on the ropewalk\ndescription: It came.\ndate: 2025-05-09\ndraft: true\n---\n\nFog.\n',
    );
    await expect.poll(text, soon).toContain('Fog on the ropewalk');
    await site.remove('content/briefs/fog.mdx');
    await expect.poll(text, soon).not.toContain('Fog on the ropewalk');
  });

  it('shows a mistake with fact and place over the page, and the page again when it is mended', async () => {
    await open('briefs/bell-falls-silent/');
    await site.edit(bell, 'speaker="odile-farrow"', 'speaker="odile-farow"');
    const overlay = page.locator('vite-error-overlay');
    await expect.poll(() => overlay.count(), soon).toBe(1);
    const told = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(told).toContain('Speaker "odile-farow" is not declared.');
    expect(told).toContain('Did you mean "odile-farrow"?');
    expect(told).toMatch(/bell-falls-silent\.mdx:\d+:\d+/);
    await site.edit(bell, 'speaker="odile-farow"', 'speaker="odile-farrow"');
    await expect.poll(() => overlay.count(), soon).toBe(0);
    await expect.poll(text, soon).toContain('nobody shall untie it');
  });

  it('keeps the other pages when one brief has a mistake', async () => {
    await open('briefs/bell-falls-silent/');
    await site.edit(bell, 'speaker="odile-farrow"', 'speaker="odile-farow"');
    await expect.poll(() => page.locator('vite-error-overlay').count(), soon).toBe(1);
    await open('briefs/ropewalk-petition/');
    expect(await text()).toContain('The ropemakers rise at four.');
    await open('');
    expect(await text()).toContain('The ropewalk asks for quiet');
  });

  it('says on the search page how to get an index, where nothing was built', async () => {
    await open('search/');
    await expect
      .poll(() => page.getByRole('status').innerText(), soon)
      .toMatch(/There is no search index here\. A build makes one: run “npx astro build”/);
  });

  it('serves what lies in the last build, and nothing for a folder', async () => {
    const fetched = async (path: string) => {
      const response = await fetch(`${server.url}${path}`);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    await site.write('dist/pagefind/fragment/tide.js', '// Tide');
    expect(await fetched('pagefind/fragment/tide.js')).toEqual([200, 'text/javascript', '// Tide']);
    expect(await fetched('pagefind/fragment')).toEqual([404, null, '']);
    expect(await fetched('pagefind/fragment/tide.js/more')).toEqual([404, null, '']);
    await site.remove('dist');
  });

  it('serves what a build publishes of each brief beside its page, after an edit too', async () => {
    const fetched = async (ending: string) => {
      const response = await fetch(`${server.url}briefs/bell-falls-silent${ending}`);
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    await expect.poll(() => fetched('.json'), soon).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' });
    expect(await fetched('.md')).toMatchObject({ status: 200, type: 'text/markdown; charset=utf-8' });
    expect(JSON.parse((await fetched('.annotations.jsonld')).text)).toMatchObject({ type: 'AnnotationCollection' });
    await site.edit(bell, 'ropewalk hemp', 'marzipan hemp');
    await expect.poll(async () => (await fetched('.md')).text, soon).toContain('marzipan hemp');
    await site.edit(bell, 'title:', 'titel:');
    await expect.poll(async () => (await fetched('.json')).status, soon).toBe(404);
  });

  it('serves the record as data with its schemas, and the feeds, after an edit too', async () => {
    await expect.poll(async () => (await fetch(`${server.url}record.json`)).status, soon).toBe(200);
    const record = (await (await fetch(`${server.url}record.json`)).json()) as { $schema: string; statements: object[] };
    expect(record.statements.length).toBeGreaterThan(0);
    expect(await (await fetch(`${server.url}record.csv`)).text()).toMatch(/^date,kind,/);
    const schema = await fetch(new URL(new URL(record.$schema, server.url).pathname, server.url));
    expect(await schema.json()).toMatchObject({ $id: record.$schema });
    const feed = async (path: string) => (await fetch(server.url + path)).text();
    expect(await feed('speakers/odile-farrow/rss.xml')).toContain('ropewalk hemp');
    await site.edit(bell, 'ropewalk hemp', 'marzipan hemp');
    await expect.poll(() => feed('feed.json'), soon).toContain('marzipan hemp');
    expect((await fetch(`${server.url}speakers/nobody/feed.xml`)).status).toBe(404);
  });
});
